import { isOfFirstImport } from "../control-totals/open-work";
import type { Load } from "../load/write/load";
import type { SeriesFinding } from "../run/load-watch";
import { type ImportedState, matchesExport, readImportedState } from "./imported-state";
import { PROGRAM_MARK } from "./program";

/** What a load keeps of reading its export, so that the very same export need not be read again. */
export interface Reading {
  /** The run that read the files. */
  read_by: string;
  program: string;
  /** Which dates are plausible, and what is owed, depends on the day. */
  day: string;
  as_at: string;
  /** The figures as added up from the files. */
  figures: [name: string, measures: number[]][];
  series: SeriesFinding[];
  /** The series for which somebody had decided the number to continue with. */
  answered: string[];
  /** The state of the rows from GA4 after the load. */
  standings: ImportedState;
}

/**
 * Returns what to keep of a load that has just been done; null if the database has rows from GA4 other than
 * those of its export.
 */
export async function readingToStore(load: Load): Promise<Reading | null> {
  if (PROGRAM_MARK === null) return null;
  const standing = await readImportedState(load.tx);
  if (!(await matchesExport(load, standing))) return null;
  return {
    read_by: load.runId,
    program: PROGRAM_MARK,
    day: load.day,
    as_at: load.asAt,
    figures: load.figures.entries().filter(([name]) => !isOfFirstImport(name)),
    series: load.watch.everySeries(),
    answered: [...load.watch.answered],
    standings: standing,
  };
}

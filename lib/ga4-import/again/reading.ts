import { isOfFirstImport } from "../control-totals/open-work";
import type { Load } from "../load/write/load";
import type { SeriesFinding } from "../run/load-watch";
import { isThisExport, type Standings, standings } from "./existing";
import { PROGRAM_MARK } from "./program";

/** What a load keeps of what was read for it, so that the very same export need not be read again. */
export interface Reading {
  /** The run that read the files. */
  read_by: string;
  program: string;
  /** Which dates are plausible, and what is owed, depends on the day. */
  day: string;
  as_at: string;
  /** As they were added up from the files. */
  figures: [name: string, measures: number[]][];
  series: SeriesFinding[];
  /** Series of which it was said with which number to go on. */
  answered: string[];
  /** How the rows from GA4 stood after the load. */
  standings: Standings;
}

/** What to keep of a load that has just been done; null where the database has other rows from GA4 beside those of its export. */
export async function readingOf(load: Load): Promise<Reading | null> {
  if (PROGRAM_MARK === null) return null;
  const standing = await standings(load.tx);
  if (!(await isThisExport(load, standing))) return null;
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

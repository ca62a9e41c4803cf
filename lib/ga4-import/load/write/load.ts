import type { Figures } from "../../control-totals/figures";
import type { Row } from "../../csv/row-reader";
import type { IssueSink } from "../../findings/issues";
import type { FileFormat } from "../../formats/column";
import type { DateRules } from "../../parsers/dates";
import type { LoadWatch } from "../../run/load-watch";
import type { ImportConnection } from "../../run/transaction";
import { type FileFacts, type RowCounts, readFile } from "../../source/export-reader";
import type { ExportSource } from "../../source/export-source";
import type { Changes } from "../merge/conflicts";
import type { Ids } from "./ids";
import type { KnownHashes } from "./known-hashes";
import { Registry } from "./registry";
import type { Sender } from "./sender";

/** Everything shared while one export is loaded. */
export interface Load {
  tx: ImportConnection;
  /** Everything that is sent to the database goes through it, in order. */
  sender: Sender;
  source: ExportSource;
  runId: string;
  /** The day of the run; balances and ages are worked out for it. */
  asAt: string;
  /** The day on which it was read, which decides which dates are plausible. */
  day: string;
  rules: DateRules;
  /**
   * Whether the database holds rows of an earlier import: rows are then merged instead of written directly.
   */
  merging: boolean;
  ids: Ids;
  figures: Figures;
  report: IssueSink;
  /** Who started it; null for the program itself. */
  startedBy: string | null;
  /** What is done to existing rows. */
  changes: Changes;
  /** What was found in each file, by its name. */
  files: Map<string, FileFacts>;
  known: KnownRecords;
  /** What the export has for each table, of rows with a GA4 key. */
  taken: Map<string, TableCounts>;
  /** What is noticed apart from the rows. */
  watch: LoadWatch;
  /** Called after every stretch of bytes has been processed; throws when the run was cancelled. */
  advance(file: string, bytes: number): void;
}

/** Rows of one table. */
export interface TableCounts {
  rows: number;
  /** At a later import, the rows that are new or have changed. */
  unknown: number;
}

/** The records that other records refer to. */
export interface KnownRecords {
  templates: Registry;
  customers: Registry;
  vehicles: Registry;
  suppliers: Registry;
  stock: Registry;
  appointments: Registry;
  documents: Registry;
  /** By table, at a later import. */
  hashes: Map<string, KnownHashes>;
}

export function noRecords(ids: Ids): KnownRecords {
  return {
    templates: new Registry(ids),
    customers: new Registry(ids),
    vehicles: new Registry(ids),
    suppliers: new Registry(ids),
    stock: new Registry(ids),
    appointments: new Registry(ids),
    documents: new Registry(ids),
    hashes: new Map(),
  };
}

/**
 * Reads a file of the export row by row and waits for the database if necessary; a missing file has no rows.
 */
export async function readRows(
  load: Load,
  format: FileFormat,
  onRow: (row: Row) => void,
  drain?: () => Promise<void>,
): Promise<void> {
  const file = load.source.files.get(format.file);
  if (!file) return;
  let before = 0;
  const onChunk = async (bytes: number): Promise<void> => {
    load.advance(format.file, bytes - before);
    before = bytes;
    await drain?.();
  };
  const facts = await readFile(file, format, { rules: load.rules, report: load.report, onChunk }, onRow);
  load.files.set(format.file, facts);
}

/**
 * Reads some columns of a file ahead of its turn, without reporting issues; those are reported when the file
 * itself is read.
 */
export async function readAhead(
  load: Load,
  format: FileFormat,
  only: readonly string[],
  onRow: (row: Row) => void,
): Promise<void> {
  const file = load.source.files.get(format.file);
  if (!file) return;
  await readFile(file, format, { rules: load.rules, report: () => {}, only }, onRow);
}

/** Moves a row to "kept" in its file's counts, if an issue with it is only found later. */
export function countAsKept(counts: RowCounts | undefined, before: Row["gravity"]): void {
  if (!counts || before === "kept" || before === "rejected") return;
  counts[before]--;
  counts.kept++;
}

/**
 * Returns the number of the record that a cell refers to, -1 for none; a reference to a missing record is
 * reported.
 */
export function reference(row: Row, column: number, records: Registry, kind: string): number {
  const key = row.values[column] as string | null;
  if (key === null) return -1;
  const number = records.find(key);
  if (number < 0) {
    row.note(column, kind, "kept");
    row.keep(column);
  }
  return number;
}

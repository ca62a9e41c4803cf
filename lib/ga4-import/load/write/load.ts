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

/** Everything that the loading of one export shares. */
export interface Load {
  tx: ImportConnection;
  /** What goes to the database goes by it, in order. */
  sender: Sender;
  source: ExportSource;
  runId: string;
  /** The day of the run; balances and ages are worked out for it. */
  asAt: string;
  /** The day on which it was read, and by it which dates are plausible. */
  day: string;
  rules: DateRules;
  /** The database holds rows of an earlier import: rows are merged instead of written straight away. */
  merging: boolean;
  ids: Ids;
  figures: Figures;
  report: IssueSink;
  /** Who started it; null for the program itself. */
  startedBy: string | null;
  /** What is done to rows that were there before. */
  changes: Changes;
  /** What was found in each file, by its name. */
  files: Map<string, FileFacts>;
  known: KnownRecords;
  /** What the export has for each table, of rows with a key of GA4's. */
  taken: Map<string, Taken>;
  /** What is noticed beside the rows. */
  watch: LoadWatch;
  /** Called with every stretch of bytes that was dealt with; throws when the run was cancelled. */
  advance(file: string, bytes: number): void;
}

/** Rows of one table. */
export interface Taken {
  rows: number;
  /** Of a later import those that are new, or say something else than before. */
  unknown: number;
}

/** What other records refer to. */
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

/** Reads a file of the export row by row, letting the database keep up; a missing file has no rows. */
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

/** Looks through some columns of a file ahead of its turn; what is wrong with it is reported then. */
export async function lookThrough(
  load: Load,
  format: FileFormat,
  only: readonly string[],
  onRow: (row: Row) => void,
): Promise<void> {
  const file = load.source.files.get(format.file);
  if (!file) return;
  await readFile(file, format, { rules: load.rules, report: () => {}, only }, onRow);
}

/** A row that turns out only later to need a note moves over in its file's counts. */
export function countAsKept(counts: RowCounts | undefined, before: Row["gravity"]): void {
  if (!counts || before === "kept" || before === "rejected") return;
  counts[before]--;
  counts.kept++;
}

/** The number of the record that a cell refers to, -1 for none; one that does not exist is reported. */
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

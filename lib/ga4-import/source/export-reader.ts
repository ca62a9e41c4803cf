import { CsvReader } from "@/lib/files/csv/csv-reader";
import type { CsvRecord } from "@/lib/files/csv/csv-record";
import { cellDecoder, type Encoding } from "@/lib/files/csv/encoding";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { openText } from "@/lib/files/csv/text-file";
import type { UnreadColumn } from "../csv/column-watch";
import { bindColumns, bindHeader, type HeaderBinding } from "../csv/header";
import { KeySet } from "../csv/key-set";
import { type Row, RowReader } from "../csv/row-reader";
import { type IssueSink, reasonOf } from "../findings/issues";
import { MAY_BE_EMPTY } from "../formats/all";
import { type FileFormat, LONGEST_KEY } from "../formats/column";
import type { DateRules } from "../parsers/dates";
import { readDecimal } from "../parsers/decimals";
import { valueIn } from "../parsers/reading";

/** What became of the rows of a file. `clean`, `repaired`, `kept` and `rejected` add up to `read`. */
export interface RowCounts {
  read: number;
  clean: number;
  repaired: number;
  kept: number;
  rejected: number;
}

export interface ReadOptions {
  rules: DateRules;
  report: IssueSink;
  /** Names of the only columns to read; all if omitted. */
  only?: readonly string[];
  /** Called after each chunk, with the bytes read so far: here the caller can wait for what was written. */
  onChunk?: (bytes: number) => Promise<void> | void;
}

export interface FileFacts {
  encoding: Encoding;
  header: HeaderBinding;
  counts: RowCounts;
  /** How many cells of each known column are filled, by its name. */
  filled: ReadonlyMap<string, number>;
  /** Columns with cells that could not be read, except those that are kept in `legacy` anyway. */
  unread: UnreadColumn[];
  /** The sum of the rejected rows, in pence, for a file of sums. */
  rejectedSum: number;
}

/**
 * Reads a file from its first to its last row. `onRow` gets every row with a key of its own; a row without a
 * key, or with the key of an earlier row, is rejected and reported in full.
 *
 * Throws an ImportProblem for a file that is no CSV, is cut off, or lacks a required column.
 */
export async function readFile(
  file: SourceFile,
  format: FileFormat,
  { rules, report, only, onChunk }: ReadOptions,
  onRow: (row: Row) => void,
): Promise<FileFacts> {
  const text = await openText(file);
  const { encoding } = text;
  if (text.bytes === 0 && MAY_BE_EMPTY.has(format.file)) return nothingIn(format, encoding);
  if (text.bytes === 0) throw new ImportProblem("NOT_CSV", "is empty", { file: file.name });
  const counts: RowCounts = { read: 0, clean: 0, repaired: 0, kept: 0, rejected: 0 };
  const keys = new KeySet();
  let header: HeaderBinding | undefined;
  let rows: RowReader | undefined;
  let rejectedSum = 0;
  const onRecord = (record: CsvRecord): void => {
    if (rows === undefined) {
      header = bindHeader(format, record.cells.slice(0, record.width), record.line);
      rows = new RowReader(format, header, rules, report, only);
      reportRepeated(format.file, record.line, header, report);
      return;
    }
    counts.read++;
    if (rows.read(record, (key) => isKey(key) && keys.add(key))) {
      onRow(rows);
      counts[rows.gravity === "rejected" ? "kept" : rows.gravity]++;
    } else {
      counts.rejected++;
      rejectedSum += sumOf(format, rows);
      reject(format.file, record, rows.key, header as HeaderBinding, report);
    }
  };
  const csv = new CsvReader(file.name, cellDecoder(encoding), onRecord, text);
  for await (const { piece, read } of text.pieces()) {
    csv.push(piece);
    await onChunk?.(read);
  }
  csv.end();
  if (!header || !rows) throw new ImportProblem("NOT_CSV", "has no header", { file: file.name });
  rows.watch.refuseAmericanDates();
  return {
    encoding,
    header,
    counts,
    filled: rows.watch.filledByName(),
    unread: rows.watch.unreadColumns(),
    rejectedSum,
  };
}

function nothingIn(format: FileFormat, encoding: Encoding): FileFacts {
  const header = bindColumns(format, []);
  const counts: RowCounts = { read: 0, clean: 0, repaired: 0, kept: 0, rejected: 0 };
  return { encoding, header, counts, filled: new Map(), unread: [], rejectedSum: 0 };
}

/** Returns the sum on a rejected row. */
function sumOf(format: FileFormat, row: Row): number {
  const column = format.names.indexOf(SUMS[format.file] ?? "");
  return column < 0 ? 0 : (valueIn(readDecimal(row.raw(column), 2, "letters-in-sum")) ?? 0);
}

const SUMS: Record<string, string> = {
  "Documents.csv": "us_TotalGROSS",
  "LineItems.csv": "itemSub_Gross",
  "Receipts.csv": "Amount",
};

/** Returns a copy of a text that does not keep the file's chunk, from which it was cut, in memory. */
export function flat(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

const isKey = (key: string): boolean => key !== "" && key.length <= LONGEST_KEY;

function reject(
  file: string,
  record: CsvRecord,
  key: string,
  header: HeaderBinding,
  report: IssueSink,
): void {
  const kind = key === "" ? "missing-key" : isKey(key) ? "duplicate-key" : "key-too-long";
  const cells = Object.fromEntries(
    header.nameOf.map((name, at) => [name, record.cells[at] ?? ""]).filter(([, text]) => text !== ""),
  );
  report({
    file,
    line: record.line,
    column: "_ID",
    kind,
    gravity: "rejected",
    value: JSON.stringify(cells),
    reason: reasonOf(kind),
  });
}

function reportRepeated(file: string, line: number, header: HeaderBinding, report: IssueSink): void {
  for (const { header: column } of header.repeated) {
    const kind = "duplicate-header";
    report({ file, line, column, kind, gravity: "kept", value: column, reason: reasonOf(kind) });
  }
}

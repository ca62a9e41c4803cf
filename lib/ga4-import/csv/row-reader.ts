import type { CsvRecord } from "@/lib/files/csv/csv-record";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { type Gravity, type IssueSink, reasonOf } from "../findings/issues";
import { type Column, type FileFormat, KEY_AS_NUMBER } from "../formats/column";
import type { DateRules } from "../parsers/dates";
import { Noted } from "../parsers/reading";
import { ColumnWatch } from "./column-watch";
import type { HeaderBinding } from "./header";

/** One row of a GA4 file with its values read. The reader reuses it for the next row. */
export interface Row {
  line: number;
  key: string;
  /** By the format's column numbers. */
  values: unknown[];
  /** Cells without a field of their own: the inside of a JSON object, escaped for COPY. */
  legacy: string;
  hash: number;
  gravity: Gravity | "clean";
  /** Returns the text of a column's cell as in the file. */
  raw(column: number): string;
  /** Reports an issue with a column of this row. */
  note(column: number, kind: string, gravity: Gravity): void;
  /** Keeps a column's cell in `legacy`, because its field could not hold it. */
  keep(column: number): void;
}

/** Reads the rows of one file into values and reports what it repaired or could not read. */
export class RowReader implements Row {
  line = 0;
  key = "";
  readonly values: unknown[];
  legacy = "";
  hash = 0;
  gravity: Gravity | "clean" = "clean";
  /** Counts the filled and unreadable cells of the file's columns. */
  readonly watch: ColumnWatch;

  private record: CsvRecord | undefined;
  private readonly cellOf: Int16Array;
  private readonly jsonNames: string[];
  /** The column of each cell; undefined for an unknown one. */
  private readonly columns: (Column | undefined)[];
  /** The cells that are read. */
  private readonly wanted: number[];

  constructor(
    private readonly format: FileFormat,
    private readonly header: HeaderBinding,
    private readonly rules: DateRules,
    private readonly report: IssueSink,
    /** Names of the columns to read. If omitted, all columns are read, and unknown ones go to `legacy`. */
    only?: readonly string[],
  ) {
    this.watch = new ColumnWatch(format.file, header.nameOf);
    this.values = new Array(format.names.length).fill(null);
    this.cellOf = new Int16Array(format.names.length).fill(-1);
    for (const [cell, column] of header.columnOf.entries()) if (column >= 0) this.cellOf[column] = cell;
    this.columns = Array.from(header.columnOf, (column) => format.columns[format.names[column] ?? ""]);
    this.jsonNames = header.nameOf.map((name) => `${copyJson((format.legacyPrefix ?? "") + name)}:`);
    this.wanted = [...header.nameOf.keys()].filter(
      (cell) => !only || only.includes(header.nameOf[cell] ?? ""),
    );
  }

  /** Reads a record; a row whose key `accept` refuses is not read. */
  read(record: CsvRecord, accept: (key: string) => boolean): boolean {
    this.record = record;
    this.line = record.line;
    this.hash = record.hash;
    this.legacy = "";
    this.gravity = "clean";
    this.key = this.raw(0);
    if (!accept(this.key)) return false;
    this.readCells(record);
    if (record.width !== this.header.nameOf.length) this.oddWidth(record);
    for (const cell of record.strayQuotes) this.issue(cell, "stray-quote", "repaired");
    return true;
  }

  raw(column: number): string {
    const cell = this.cellOf[column] ?? -1;
    return cell < 0 ? "" : (this.record?.cells[cell] ?? "");
  }

  note(column: number, kind: string, gravity: Gravity): void {
    const cell = this.cellOf[column] ?? -1;
    if (cell >= 0) this.issue(cell, kind, gravity);
  }

  keep(column: number): void {
    const cell = this.cellOf[column] ?? -1;
    const text = this.raw(column);
    if (cell >= 0 && text !== "") this.toLegacy(this.jsonNames[cell] as string, text);
  }

  private readCells(record: CsvRecord): void {
    const { values, rules } = this;
    const { columnOf } = this.header;
    const { cells } = record;
    const { filled } = this.watch;
    for (const cell of this.wanted) {
      const text = cells[cell] as string;
      const column = this.columns[cell];
      const number = columnOf[cell] as number;
      if (text === "") {
        if (number >= 0) values[number] = null;
        continue;
      }
      if (column === undefined) {
        this.toLegacy(this.jsonNames[cell] as string, text);
        continue;
      }
      filled[cell] = (filled[cell] as number) + 1;
      const reading = column.read(
        text.charCodeAt(text.length - 1) === REPEATED ? withoutEmpty(text) : text,
        rules,
      );
      if (column.legacy) this.toLegacy(this.jsonNames[cell] as string, text);
      if (!(reading instanceof Noted)) {
        values[number] = reading;
        if (reading === null && !column.legacy) this.toLegacy(this.jsonNames[cell] as string, text);
        continue;
      }
      values[number] = reading.value;
      if (reading.value === null && reading.outcome === "kept") this.unread(cell, column, text, reading.kind);
      this.issue(cell, this.kindOf(number, reading.kind), reading.outcome);
      if (reading.outcome === "kept" && !column.legacy) this.toLegacy(this.jsonNames[cell] as string, text);
    }
  }

  private unread(cell: number, column: Column, text: string, kind: string): void {
    if (kind === KEY_AS_NUMBER) {
      const place = { file: this.format.file, line: this.line, column: this.header.nameOf[cell] ?? cell + 1 };
      throw new ImportProblem("KEYS_SPOILED", `${text} ${AS_NUMBER}`, place);
    }
    this.watch.unread(cell, text, kind, column.legacy === true);
  }

  /**
   * The issue date decides in which VAT period a document counts, so a lost issue date is a kind of issue of
   * its own.
   */
  private kindOf(number: number, kind: string): string {
    return kind === "impossible-date" && this.format.names[number] === "docDate_Issued"
      ? "impossible-issue-date"
      : kind;
  }

  private oddWidth(record: CsvRecord): void {
    const { length } = this.header.nameOf;
    const kind = record.width < length ? "too-few-cells" : "too-many-cells";
    for (let cell = length; cell < record.width; cell++) {
      const text = record.cells[cell];
      if (text) this.toLegacy(`${copyJson(`${this.format.legacyPrefix ?? ""}Column ${cell + 1}`)}:`, text);
    }
    this.gravity = "kept";
    this.report({
      file: this.format.file,
      line: this.line,
      column: null,
      kind,
      gravity: "kept",
      value: String(record.width),
      reason: reasonOf(kind),
    });
  }

  private issue(cell: number, kind: string, gravity: Gravity): void {
    if (this.gravity === "clean" || gravity !== "repaired") this.gravity = gravity;
    this.report({
      file: this.format.file,
      line: this.line,
      column: this.header.nameOf[cell] ?? null,
      kind,
      gravity,
      value: this.record?.cells[cell] ?? null,
      reason: reasonOf(kind),
    });
  }

  private toLegacy(jsonName: string, text: string): void {
    const member = jsonName + copyJson(text);
    this.legacy = this.legacy === "" ? member : `${this.legacy},${member}`;
  }
}

/** Separates the values of FileMaker's repeating fields. */
const REPEATED = 0x1d;

/** Returns a repeating field of FileMaker's without the empty values at its end. */
const withoutEmpty = (text: string): string => {
  let end = text.length;
  while (end > 1 && text.charCodeAt(end - 1) === REPEATED) end--;
  return text.slice(0, end);
};

const AS_NUMBER =
  "was a long key that a spreadsheet took for a number, and what it was is lost; take the file as GA4 wrote it, and do not save it in Excel. Where it must be, open it by Data › From Text/CSV with its key columns as text";

/** Returns a JSON string with its backslashes doubled, as COPY requires. */
export function copyJson(text: string): string {
  return UNSAFE.test(text) ? JSON.stringify(text).replaceAll("\\", "\\\\") : `"${text}"`;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON and COPY both escape control characters
const UNSAFE = /["\\\u0000-\u001f\u007f]/;

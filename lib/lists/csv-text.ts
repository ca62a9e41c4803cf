import { namesIn } from "./named";

/** The value of a cell; numbers may be decimal strings. */
export type CsvValue = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
  /** The id of the table's column, so that the columns chosen on screen are those of the file. */
  key: string;
  header: string;
  /** The cell's value; by default the row's field called `key`. */
  value?(row: Row): CsvValue;
  /** Written as it is, so that a spreadsheet can calculate with it. A value that is not a number is still treated as text. */
  number?: boolean;
}

/** Tells spreadsheet programs that the file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would run as a formula. Some treat the full-width characters of East Asian keyboards in the same way. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** The header line. */
export const csvHeader = <Row>(columns: CsvColumn<Row>[]): string =>
  csvLine(columns.map((column) => quoted(column.header)));

/** One row in RFC 4180 form, with its line end. */
export const csvRow = <Row>(columns: CsvColumn<Row>[], row: Row): string =>
  csvLine(
    columns.map((column) => {
      const value = column.value ? column.value(row) : (row as Record<string, CsvValue>)[column.key];
      return csvCell(value, column.number);
    }),
  );

/** A cell as text: yes or no for flags; a formula is made harmless by a leading apostrophe. */
export function csvCell(value: CsvValue, number = false): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (number && NUMBER.test(text)) return text;
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

const csvLine = (cells: string[]): string => `${cells.join(",")}\r\n`;

/** A text as an RFC 4180 cell, otherwise unchanged. */
export const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The columns chosen in the URL (`columns=name,town`), always with the first one; all columns where none is chosen. */
export function chosenColumns<Row>(columns: CsvColumn<Row>[], chosen: string | null): CsvColumn<Row>[] {
  const keys = new Set(chosen?.split(","));
  if (!columns.some((column) => keys.has(column.key))) return columns;
  return columns.filter((column, position) => position === 0 || keys.has(column.key));
}

/**
 * Exactly the columns that a program names, in its order; all columns where it names none. Throws VALIDATION_ERROR for unknown
 * ones.
 */
export function namedColumns<Row>(columns: CsvColumn<Row>[], named: string | null): CsvColumn<Row>[] {
  if (!named) return columns;
  const names = namesIn(
    "columns",
    named,
    columns.map(({ key }) => key),
  );
  return names.flatMap((name) => columns.filter(({ key }) => key === name));
}

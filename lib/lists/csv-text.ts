import { namesIn } from "./named";

/** The value of a cell; numbers come as decimal strings too. */
export type CsvValue = string | number | boolean | null | undefined;

export interface CsvColumn<Row> {
  /** The id of the table's column, so that the columns chosen on screen are those of the file. */
  key: string;
  header: string;
  /** The cell; without it, the field of the row that is called `key`. */
  value?(row: Row): CsvValue;
  /** Left as it is, for a spreadsheet to reckon with; text that is no number is treated as text all the same. */
  number?: boolean;
}

/** Tells spreadsheet programs that the file is UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

const NUMBER = /^-?\d+(\.\d+)?$/;
/** What a spreadsheet would run as a formula; some take the full-width signs of East Asian keyboards for the same. */
const FORMULA = /^[=+\-@\uFF1D\uFF0B\uFF0D\uFF20\t\r]/;

/** The line of headers. */
export const csvHeader = <Row>(columns: CsvColumn<Row>[]): string =>
  csvLine(columns.map((column) => quoted(column.header)));

/** One row as RFC 4180 writes it, with its line end. */
export const csvRow = <Row>(columns: CsvColumn<Row>[], row: Row): string =>
  csvLine(
    columns.map((column) => {
      const value = column.value ? column.value(row) : (row as Record<string, CsvValue>)[column.key];
      return csvCell(value, column.number);
    }),
  );

/** A cell as text: yes or no for flags, and a formula made harmless by an apostrophe before it. */
export function csvCell(value: CsvValue, number = false): string {
  if (value === null || value === undefined) return "";
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  if (number && NUMBER.test(text)) return text;
  return quoted(FORMULA.test(text) ? `'${text}` : text);
}

const csvLine = (cells: string[]): string => `${cells.join(",")}\r\n`;

/** A text as a cell of RFC 4180, with nothing done to what it says. */
export const quoted = (text: string): string =>
  /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;

/** The columns that an address chose (`columns=name,town`), the first one always; all where it chose none. */
export function chosenColumns<Row>(columns: CsvColumn<Row>[], chosen: string | null): CsvColumn<Row>[] {
  const keys = new Set(chosen?.split(","));
  if (!columns.some((column) => keys.has(column.key))) return columns;
  return columns.filter((column, position) => position === 0 || keys.has(column.key));
}

/** The very columns that a program names, in its order; all where it names none. VALIDATION_ERROR for those that there are not. */
export function namedColumns<Row>(columns: CsvColumn<Row>[], named: string | null): CsvColumn<Row>[] {
  if (!named) return columns;
  const names = namesIn(
    "columns",
    named,
    columns.map(({ key }) => key),
  );
  return names.flatMap((name) => columns.filter(({ key }) => key === name));
}

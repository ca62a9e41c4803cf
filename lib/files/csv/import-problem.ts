/** Why an import could not run. `code` is stable; the message names file, line and column if there is one. */
export type ImportProblemCode =
  | "NOT_FOUND"
  | "NOT_AN_EXPORT"
  | "BAD_ZIP"
  | "ZIP_TOO_LARGE"
  | "NOT_CSV"
  | "BAD_WORKBOOK"
  | "FORMULA"
  | "WRONG_ENCODING"
  | "CUT_OFF"
  | "CELL_TOO_LARGE"
  | "COLUMNS_MISSING"
  | "KEYS_SPOILED"
  | "AMERICAN_DATES"
  | "TWICE"
  | "BUSY"
  | "CHANGED"
  | "CANCELLED"
  | "DISK_FULL"
  | "DATABASE_GONE"
  | "DATABASE_REFUSED"
  | "FAILED";

export interface Place {
  file?: string;
  /** The sheet, if the file is a workbook. */
  sheet?: string;
  /** Physical line of the file; the header's is 1. */
  line?: number;
  /** A column's header, or its number (from 1) if it has none. */
  column?: string | number;
}

/** An import that cannot continue. Nothing that was there before is lost. */
export class ImportProblem extends Error {
  override readonly name = "ImportProblem";
  readonly code: ImportProblemCode;
  readonly place: Place;

  constructor(
    code: ImportProblemCode,
    /** The message without its place. */
    readonly what: string,
    place: Place = {},
    options?: ErrorOptions,
  ) {
    super(inPlace(what, place), options);
    this.code = code;
    this.place = place;
  }
}

function inPlace(what: string, { file, sheet, line, column }: Place): string {
  const where = [
    file,
    sheet === undefined ? undefined : `sheet ${sheet}`,
    line === undefined ? undefined : `${sheet === undefined ? "line" : "row"} ${line}`,
    column === undefined ? undefined : `column ${column}`,
  ].filter((part) => part !== undefined);
  return where.length === 0 ? what : `${where.join(", ")}: ${what}`;
}

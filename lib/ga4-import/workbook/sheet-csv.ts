import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { finished } from "node:stream/promises";
import { ImportProblem, type Place } from "@/lib/files/csv/import-problem";
import type { OnPiece } from "@/lib/files/csv/source-file";
import { quoted } from "@/lib/lists/csv-text";
import { columnLetters } from "./columns";
import { SheetRows } from "./sheet-rows";
import { SwappedDates } from "./swapped-dates";
import type { Workbook } from "./workbook";
import { readXml } from "./xml";

/** The maximum size of a sheet's CSV file: a text that cells share is written once for each of them. */
const LARGEST = 4 * 1024 ** 3;
const LARGEST_ROW = 8 * 1024 * 1024;
const LINE_END = "\r\n";
/** This much is written at a time. */
const ENOUGH = 256 * 1024;

export interface SheetFile {
  headers: string[];
  bytes: number;
}

/**
 * Writes a sheet as a CSV file, with each row on the line of its row number in Excel. `wanted` is called with
 * the first row that is not empty; if it returns false, reading stops and the result is null.
 *
 * Throws an ImportProblem for a cell with a formula, and for anything that is no sheet.
 */
export async function writeSheet(
  workbook: Workbook,
  sheet: { name: string; part: string },
  into: string,
  wanted: (headers: readonly string[]) => boolean,
  onPiece: OnPiece,
): Promise<SheetFile | null> {
  const place = { file: workbook.file, sheet: sheet.name };
  const rows = new CsvText(place, wanted);
  const reader = new SheetRows(workbook.shared, rows, place);
  const out = createWriteStream(into, { flags: "wx", mode: 0o600 });
  try {
    await readXml(await workbook.content(sheet.part), place, {
      open: (name, attributes) => reader.open(name, attributes),
      text: (text) => reader.text(text),
      close: (name) => reader.close(name),
      async onPiece() {
        onPiece(workbook.file);
        if (rows.waiting > ENOUGH && !out.write(rows.take())) await once(out, "drain");
        return rows.unwanted;
      },
    });
    out.end(rows.take());
    await finished(out);
  } finally {
    out.destroy();
  }
  if (!rows.headers || rows.unwanted) return null;
  rows.dates.refuse((column) => ({ ...place, column: columnLetters(column) }));
  return { headers: rows.headers, bytes: rows.bytes };
}

class CsvText {
  headers: string[] | undefined;
  /** Whether its first row is not a wanted header. */
  unwanted = false;
  bytes = 0;
  readonly dates = new SwappedDates();
  private text = "";
  private line = 1;
  /** The first formula, if it is in the header. */
  private early: { row: number; column: number } | undefined;

  constructor(
    private readonly place: Place,
    private readonly wanted: (headers: readonly string[]) => boolean,
  ) {}

  row(number: number, cells: readonly string[], width: number): void {
    if (width === 0 || this.unwanted) return;
    if (!this.headers) {
      this.headers = cells.slice(0, width);
      this.unwanted = !this.wanted(this.headers);
      if (this.unwanted) return;
      if (this.early) this.formula(this.early.row, this.early.column);
    }
    for (; this.line < number; this.line++) this.text += LINE_END;
    let row = quoted(cells[0] as string);
    for (let cell = 1; cell < width; cell++) {
      row += `,${quoted(cells[cell] as string)}`;
      if (row.length > LARGEST_ROW) throw this.tooMuch("a row is larger than 8 MiB", number);
    }
    this.text += row + ",".repeat(Math.max(0, this.headers.length - width)) + LINE_END;
    this.line++;
  }

  dated(column: number, text: string, isDate: boolean): void {
    this.dates.note(column, text, isDate);
  }

  formula(row: number, column: number): void {
    if (!this.headers) {
      this.early ??= { row, column };
      return;
    }
    // The content of a sheet that is not GA4's does not matter.
    if (this.unwanted) return;
    const what =
      "holds a formula, and what it comes to need not be what GA4 wrote; copy the cells and paste them as values, or take the file as GA4 wrote it";
    const place = { ...this.place, line: row, column: columnLetters(column) };
    throw new ImportProblem("FORMULA", what, place);
  }

  /** The length of the text not yet taken. */
  get waiting(): number {
    return this.text.length;
  }

  /** Returns what was written since the last call. */
  take(): Buffer {
    const bytes = Buffer.from(this.text);
    this.text = "";
    this.bytes += bytes.length;
    if (this.bytes > LARGEST) throw this.tooMuch("holds more than 4 GiB", this.line);
    return bytes;
  }

  private tooMuch(what: string, line: number): ImportProblem {
    return new ImportProblem("CELL_TOO_LARGE", `${what}, which no export of a garage does`, {
      ...this.place,
      line,
    });
  }
}

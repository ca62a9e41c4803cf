import "server-only";
import type { IsoDate } from "@/lib/core/dates/dates";
import { invalid } from "@/lib/core/errors";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { type BoundColumns, bindColumns } from "../rules/bind-columns";
import { PRICE_FIELDS, type PriceMapping } from "../rules/price-fields";
import { type PriceRow, PriceRowReader } from "../rules/price-row";
import { Comparison } from "./compare-file";
import type { HeldPrices } from "./held-prices";
import { readRecords, type Written } from "./read-price-file";

export interface Checked extends Written {
  columns: BoundColumns;
  comparison: Comparison;
}

/** Is passed each row that can be taken, as it is read, and asked after each piece of the file whether to wait. */
export interface RowSink {
  row(row: PriceRow): void;
  between(): Promise<void> | undefined;
}

interface Checking {
  file: SourceFile;
  mapping: PriceMapping;
  day: IsoDate;
  held: HeldPrices;
  sink?: RowSink;
  /** Parts whose prices are wanted beside, by their keys. */
  watched?: ReadonlySet<string>;
}

/**
 * Reads a whole price file, checks every row, and compares it with what is held of the supplier. Throws
 * VALIDATION_ERROR at `file` for what cannot be read as a price file: no CSV, nothing in it, a column missing or there twice.
 */
export async function checkFile({ file, mapping, day, held, sink, watched }: Checking): Promise<Checked> {
  const comparison = new Comparison(held, day, watched);
  let columns: BoundColumns | undefined;
  let reader: PriceRowReader | undefined;
  const written = await readRecords(
    file,
    (headers) => {
      columns = usable(bindColumns(headers, mapping));
      reader = new PriceRowReader(columns, day, (problem) => comparison.note(problem));
    },
    (record) => {
      if (!reader) return;
      const sound = reader.read(record.line, record.cells, record.width);
      const first = comparison.take(reader, sound);
      if (sound && first) sink?.row(reader);
    },
    () => sink?.between(),
  );
  if (!columns || comparison.rows === 0)
    throw invalid({ field: "file", message: "The file has no prices below the names of its columns" });
  return { ...written, columns, comparison };
}

/** Throws VALIDATION_ERROR at `file` for columns with which no price can be read. */
function usable(columns: BoundColumns): BoundColumns {
  const { missing, problems, headers } = columns;
  const messages = [...problems];
  if (missing.length > 0) {
    const names = missing.map((field) => `${field} (${PRICE_FIELDS[field].label.toLowerCase()})`).join(", ");
    messages.push(
      `${missing.length === 1 ? "The column" : "The columns"} ${names} ${missing.length === 1 ? "is" : "are"} missing. The file has: ${headers.join(", ").slice(0, 300)}`,
    );
  }
  if (messages.length > 0) throw invalid(...messages.map((message) => ({ field: "file", message })));
  return columns;
}

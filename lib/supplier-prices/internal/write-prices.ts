import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import type { SourceFile } from "@/lib/files/csv/source-file";
import { type Checked, checkFile } from "../file/check-file";
import { copyLine, FOUND_BY, foundBy, SAID_COLUMNS } from "../file/copy-line";
import { readRecords } from "../file/read-price-file";
import { type PriceRow, PriceRowReader } from "../rules/price-row";
import { CopyRows } from "./copy-rows";
import { newIds } from "./new-ids";

interface Writing {
  file: SourceFile;
  checked: Checked;
  supplier_id: string;
  price_file_id: string;
  day: IsoDate;
}

/**
 * Writes the prices of a file that was checked in this transaction: ends those that they replace on the day from which the new ones
 * hold, and stores the new ones by COPY. Rows that change nothing are not written.
 */
export async function writePrices(tx: Tx, { file, checked, ...what }: Writing): Promise<void> {
  await endPrices(tx, what.supplier_id, checked);
  const { comparison, columns } = checked;
  const lines = new Map<number, { from: IsoDate; until: IsoDate | null }>();
  for (const { line, effect, from, until } of comparison.parts.values())
    if (effect === "new" || effect === "changed" || effect === "details") lines.set(line, { from, until });
  if (lines.size === 0) return;
  const reader = new PriceRowReader(columns, what.day, () => undefined);
  const rows = await priceRows();
  const tail = tailOf(what);
  await rows.during(
    readRecords(
      file,
      () => undefined,
      (record) => {
        const found = lines.get(record.line);
        if (!found) return;
        reader.read(record.line, record.cells, record.width);
        rows.add(newRow(reader, found) + tail);
      },
      () => rows.send(),
    ),
  );
}

const priceRows = (): Promise<CopyRows> =>
  CopyRows.into(
    `supplier_prices (${["id", ...SAID_COLUMNS, ...FOUND_BY, "valid_from", "valid_until", "supplier_id", "price_file_id"].join(", ")})`,
  );

const newId = newIds();
const newRow = (row: PriceRow, { from, until }: { from: IsoDate; until: IsoDate | null }): string =>
  `${newId()}\t${copyLine(row)}\t${foundBy(row)}\t${from}\t${until ?? "\\N"}`;

const tailOf = ({ supplier_id, price_file_id }: Pick<Writing, "supplier_id" | "price_file_id">): string =>
  `\t${supplier_id}\t${price_file_id}\n`;

/**
 * Writes a file whose every row is new while it is checked. If `accept` throws, or a part is in it twice, nothing of it is written.
 */
export async function writeWhileReading(
  tx: Tx,
  what: Omit<Writing, "checked"> & Parameters<typeof checkFile>[0],
  accept: (checked: Checked) => Checked,
): Promise<Checked> {
  const tail = tailOf(what);
  let checked: Checked | undefined;
  try {
    return await tx.transaction(async () => {
      const rows = await priceRows();
      const sink = {
        row: (row: PriceRow) =>
          rows.add(newRow(row, { from: row.effective_from ?? what.day, until: null }) + tail),
        between: () => rows.send(),
      };
      checked = accept(await rows.during(checkFile({ ...what, sink })));
      if (checked.comparison.repeatedCount > 0) throw new WrittenInVain();
      return checked;
    });
  } catch (error) {
    if (error instanceof WrittenInVain && checked) return checked;
    throw error;
  }
}

class WrittenInVain extends Error {}

/** Ends the prices in whose place another stands, each on the day from which that one holds. */
async function endPrices(tx: Tx, supplierId: string, { comparison }: Checked): Promise<void> {
  const ended = [...comparison.parts].filter(([, { ends }]) => ends);
  if (ended.length === 0) return;
  await tx.execute(
    sql`create temporary table ended_prices (part_key text collate "C", day date) on commit drop`,
  );
  const rows = await CopyRows.into("ended_prices (part_key, day)");
  for (const [key, { from }] of ended) {
    rows.add(`${key.replaceAll("\\", "\\\\")}\t${from}\n`);
    await rows.send();
  }
  await rows.close();
  await tx.execute(sql`analyze ended_prices`);
  await tx.execute(sql`
    update supplier_prices p set valid_until = e.day from ended_prices e
    where p.supplier_id = ${supplierId} and p.part_key = e.part_key and p.valid_from <= e.day
      and (p.valid_until is null or p.valid_until > e.day)`);
}

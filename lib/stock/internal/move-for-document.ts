import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, sum } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { readStockSettings } from "../commands/stock-settings";
import { shortage } from "../rules/stock-shortage";
import { type LockedItem, lockItems, uuids } from "./lock-items";
import { sumReserved } from "./reserve";
import { type NewMovement, writeMovements } from "./write-movements";

interface Moving {
  id: string;
  type: string;
  source_document_id: string | null;
}

const StockLine = z.object({
  id: z.string(),
  /** Index of the line in the document, from 0. */
  place: z.string(),
  stock_item_id: z.string(),
  quantity: z.string(),
  unit_cost: z.string().nullable(),
});
type StockLine = z.infer<typeof StockLine>;

const SELLS = ["invoice", "vehicle_sale"];

/**
 * Takes the counted parts of a document that is being issued out of stock, and ends its reservations. A part with a negative
 * quantity goes back into stock. VALIDATION_ERROR at `line_items.N.quantity` where there is not enough, unless the garage
 * allows negative stock. Runs only once for each line: the database refuses a second movement.
 */
export async function sellForDocument(tx: Tx, actor: Actor, document: Moving, day: IsoDate): Promise<void> {
  if (!SELLS.includes(document.type)) return;
  const lines = await countedLines(tx, document.id);
  // Only a document that was made from another can have reservations.
  const reserved = document.source_document_id ? await reservedFor(tx, document.id) : [];
  if (lines.length === 0 && reserved.length === 0) return;
  const own = new Map(reserved.map((row) => [row.stock_item_id, row.quantity]));
  const items = await lockItems(tx, [...lines.map((line) => line.stock_item_id), ...own.keys()]);
  if (!(await readStockSettings(tx)).allow_negative) requireEnough(lines, items, own);
  await tx.execute(sql`delete from stock_reservations where document_id = ${document.id}`);
  await move(tx, actor, lines, items, -1, day);
  await tx.execute(sql`
    update stock_items set last_sold_date = ${day}
    where id = any (${uuids(lines.filter((line) => decimal(line.quantity).gt(0)).map((line) => line.stock_item_id))}::uuid[])
      and (last_sold_date is null or last_sold_date < ${day})`);
  if (own.size > 0) await sumReserved(tx, own.keys());
}

/**
 * Puts the parts that a credit note returns back into stock when it is issued: the `returned_quantity` of each line, and no
 * more.
 */
export async function returnForCredit(tx: Tx, actor: Actor, creditNote: Moving, day: IsoDate): Promise<void> {
  if (creditNote.type !== "credit_note") return;
  const lines = await countedLines(tx, creditNote.id, sql`l.returned_quantity`);
  if (lines.length === 0) return;
  const items = await lockItems(
    tx,
    lines.map((line) => line.stock_item_id),
  );
  await move(tx, actor, lines, items, 1, day);
}

const Reserved = z.object({ stock_item_id: z.string(), quantity: z.string() });

async function reservedFor(
  tx: Tx,
  documentId: string,
): Promise<{ stock_item_id: string; quantity: Decimal }[]> {
  const rows = await tx
    .execute(sql`
    select stock_item_id, sum(quantity) as quantity from stock_reservations where document_id = ${documentId} group by stock_item_id`)
    .then(readRows(Reserved));
  return rows;
}

async function countedLines(tx: Tx, documentId: string, moves = sql`l.quantity`): Promise<StockLine[]> {
  const rows = await tx
    .execute(sql`
    select l.id, l.place, l.stock_item_id, ${moves} as quantity, l.unit_cost from (
      select *, row_number() over (order by position, id) - 1 as place from line_items where document_id = ${documentId}
    ) l join stock_items s on s.id = l.stock_item_id
    where s.tracked and l.item_type = 'part' and ${moves} <> 0 order by l.place`)
    .then(readRows(StockLine));
  return rows;
}

/** VALIDATION_ERROR at the quantity of every line that takes an item of which there is not enough. */
function requireEnough(
  lines: readonly StockLine[],
  items: ReadonlyMap<string, LockedItem>,
  own: ReadonlyMap<string, Decimal>,
): void {
  const problems: ErrorDetail[] = [];
  for (const [id, item] of items) {
    const naming = lines.filter((line) => line.stock_item_id === id);
    const wanted = sum(naming.map(({ quantity }) => quantity)).toString();
    const problem = shortage({
      wanted,
      in_stock: item.quantity_in_stock,
      to_return: item.quantity_to_return,
      reserved: item.quantity_reserved,
      own: own.get(id) ?? "0",
    });
    if (problem)
      for (const { place, quantity } of naming)
        if (decimal(quantity).gt(0))
          problems.push({
            field: `line_items.${place}.quantity`,
            message: `${item.part_number}: ${problem}`,
          });
  }
  if (problems.length > 0) throw invalid(...problems);
}

async function move(
  tx: Tx,
  actor: Actor,
  lines: readonly StockLine[],
  items: ReadonlyMap<string, LockedItem>,
  direction: 1 | -1,
  day: IsoDate,
): Promise<void> {
  if (lines.length === 0) return;
  const movements = lines.map((line): NewMovement => {
    const quantity = decimal(line.quantity).times(direction);
    return {
      stock_item_id: line.stock_item_id,
      kind: quantity.gt(0) ? "return" : "sale",
      quantity: quantity.toString(),
      unit_cost: line.unit_cost ?? items.get(line.stock_item_id)?.cost_net ?? null,
      document_line_id: line.id,
      moved_on: day,
    };
  });
  await writeMovements(tx, actor, movements);
}

import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stock_items } from "@/db/schema/stock";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid, notFound } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { beginDelivery } from "../internal/begin-delivery";
import { type LockedItem, lockItems } from "../internal/lock-items";
import { noteBought } from "../internal/note-bought";
import { rereadItem } from "../internal/save-item";
import { type SavedStockItem, savedColumns } from "../internal/saved-item";
import { type NewMovement, writeMovements } from "../internal/write-movements";
import { requireCostRights } from "../rules/cost-rights";
import { plain } from "../rules/stock-shortage";
import { GoodsIn, StockAdjustment, StockTake } from "../schema/written-stock-item";
import { readStockSettings } from "./stock-settings";

/**
 * Corrects the quantity in stock, with a reason. VALIDATION_ERROR where a reduction would take it below zero, unless the garage
 * allows negative stock.
 */
export const adjustStock = command({
  name: "stock.adjust",
  permission: "stock:update",
  input: StockAdjustment,
  async run({ tx, actor, input: { id, quantity, reason } }) {
    const item = (await lockItems(tx, [id])).get(id);
    if (!item || item.deleted_at !== null) throw notFound("stock item");
    if (!item.tracked) throw invalid({ field: "id", message: NOT_COUNTED });
    const after = decimal(item.quantity_in_stock).plus(quantity);
    if (after.lt(0) && decimal(quantity).lt(0) && !(await readStockSettings(tx)).allow_negative)
      throw invalid({
        field: "quantity",
        message: `Only ${plain(item.quantity_in_stock)} in stock by the books`,
      });
    await writeMovements(tx, actor, [
      { stock_item_id: id, kind: "adjustment", quantity, unit_cost: item.cost_net, reason },
    ]);
    return rereadItem(tx, actor, id);
  },
  trace: (after, { input }) => ({
    entity: "stock",
    id: after.id,
    after: { quantity: input.quantity, reason: input.reason, quantity_in_stock: after.quantity_in_stock },
  }),
});

const NOT_COUNTED = "This item is not counted: switch counting on first";

export interface StockTakeResult {
  /** Every line, with the correction from the count: more (+) or fewer (−) than was recorded. */
  lines: { stock_item_id: string; part_number: string; difference: string; quantity_in_stock: string }[];
}

/** Sets the quantities in stock to what was counted; writes a movement only where they differ. */
export const takeStock = command({
  name: "stock.take",
  permission: "stock:update",
  input: StockTake,
  async run({ tx, actor, input }): Promise<StockTakeResult> {
    const items = await lockCounted(tx, input.lines);
    const lines = input.lines.map(({ stock_item_id, counted, expected }) => {
      const item = items.get(stock_item_id);
      const stood = item?.quantity_in_stock ?? "0";
      const difference = decimal(counted).minus(expected ?? stood);
      return {
        stock_item_id,
        part_number: item?.part_number ?? "",
        difference: difference.toFixed(3),
        quantity_in_stock: decimal(stood).plus(difference).toFixed(3),
      };
    });
    const movements = lines
      .filter(({ difference }) => !decimal(difference).eq(0))
      .map(
        ({ stock_item_id, difference }): NewMovement => ({
          stock_item_id,
          kind: "stock_take",
          quantity: difference,
          unit_cost: items.get(stock_item_id)?.cost_net ?? null,
          reason: input.note ?? null,
        }),
      );
    if (movements.length > 0) await writeMovements(tx, actor, movements);
    return { lines };
  },
  trace: (after, { input }) => ({ entity: "stock", id: null, after: { ...after, note: input.note ?? null } }),
});

/**
 * Books in a delivery: raises the quantities and updates the items' last purchase date. The price paid becomes the item's cost,
 * unless a later delivery is already booked in. A supplier's reference can be booked in only once: CONFLICT names the delivery
 * that has it.
 */
export const goodsIn = command({
  name: "stock.goods_in",
  permission: "stock:update",
  input: GoodsIn,
  async run({ tx, actor, input }): Promise<{ items: SavedStockItem[] }> {
    for (const line of input.lines) requireCostRights(actor, line);
    if (input.supplier_id) await requireSupplier(tx, input.supplier_id);
    const received = input.received_date ?? today();
    if (received > today()) throw invalid({ field: "received_date", message: "Not later than today" });
    const delivery_id = await beginDelivery(tx, actor, { ...input, received_date: received });
    const items = await lockCounted(tx, input.lines, { often: true });
    await writeMovements(
      tx,
      actor,
      input.lines.map((line) => ({
        stock_item_id: line.stock_item_id,
        kind: "goods_in" as const,
        quantity: line.quantity,
        unit_cost: line.unit_cost ?? items.get(line.stock_item_id)?.cost_net ?? null,
        supplier_id: input.supplier_id ?? null,
        delivery_id,
        reference: input.reference ?? null,
        moved_on: received,
      })),
    );
    await noteBought(tx, input.lines, received);
    return { items: await rereadItems(tx, actor, [...items.keys()]) };
  },
  trace: (_after, { input }) => ({ entity: "stock", id: null, after: input }),
});

async function rereadItems(tx: Tx, actor: Actor, ids: string[]): Promise<SavedStockItem[]> {
  const rows = await tx.select(savedColumns(actor)).from(stock_items).where(inArray(stock_items.id, ids));
  return ids.flatMap((id) => rows.find((row) => row.id === id) ?? []);
}

/**
 * Locks the items of a list. VALIDATION_ERROR names each line whose item is deleted, not counted or, unless `often`, listed
 * twice.
 */
async function lockCounted(
  tx: Tx,
  lines: readonly { stock_item_id: string }[],
  { often = false }: { often?: boolean } = {},
): Promise<Map<string, LockedItem>> {
  const items = await lockItems(
    tx,
    lines.map(({ stock_item_id }) => stock_item_id),
  );
  const seen = new Set<string>();
  const problems: ErrorDetail[] = [];
  for (const [i, { stock_item_id }] of lines.entries()) {
    const item = items.get(stock_item_id);
    const message =
      !item || item.deleted_at !== null
        ? "This stock item does not exist"
        : !item.tracked
          ? NOT_COUNTED
          : seen.has(stock_item_id) && !often
            ? "It is listed twice"
            : null;
    seen.add(stock_item_id);
    if (message) problems.push({ field: `lines.${i}.stock_item_id`, message });
  }
  if (problems.length > 0) throw invalid(...problems);
  return items;
}

import "server-only";
import { eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { stock_items } from "@/db/schema/stock";
import { command } from "@/lib/core/command";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { AppError, conflict, invalid } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { reserveForItem } from "../internal/reserve";
import { requireFreePartNumber, requireKnown, rereadItem } from "../internal/save-item";
import { writeMovements } from "../internal/write-movements";
import { requireCostRights } from "../rules/cost-rights";
import { plain } from "../rules/stock-shortage";
import { StockItemAtVersion, StockItemCreate, StockItemUpdate } from "../schema/written-stock-item";

/** Creates a stock item. For a counted item, the quantity already on the shelf becomes the first movement. */
export const createStockItem = command({
  name: "stock.create",
  permission: "stock:create",
  input: StockItemCreate,
  async run({ tx, actor, input: { quantity, ...given } }) {
    requireCostRights(actor, given);
    const opening = quantity && decimal(quantity).gt(0) ? quantity : null;
    if (opening && !given.tracked)
      throw invalid({ field: "quantity", message: "Only what is counted has a quantity" });
    await requireFreePartNumber(tx, actor, given);
    await requireKnown(tx, given);
    const row = await oneRow(tx.insert(stock_items).values(given).returning({ id: stock_items.id }));
    if (opening)
      await writeMovements(tx, actor, [
        { stock_item_id: row.id, kind: "opening", quantity: opening, unit_cost: given.cost_net ?? null },
      ]);
    return rereadItem(tx, actor, row.id);
  },
});

const subject = { table: stock_items, noun: "stock item", id: (input: { id: string }) => input.id };

/** Updates the given fields. CONFLICT when counting is switched off while some is still in stock. */
export const updateStockItem = command({
  name: "stock.update",
  permission: "stock:update",
  input: StockItemUpdate,
  subject,
  async run({ tx, actor, input: { id, version: _, ...given }, subject }) {
    requireCostRights(actor, given);
    const becomes = { ...subject, ...given };
    const named = given.part_number !== undefined || given.manufacturer !== undefined;
    if (
      named &&
      (becomes.part_number !== subject.part_number || becomes.manufacturer !== subject.manufacturer)
    )
      await requireFreePartNumber(tx, actor, { ...becomes, id });
    // Checks only a new supplier: the present one may have been archived since.
    await requireKnown(tx, { ...given, supplier_id: newSupplier(subject, given) });
    if (subject.tracked && given.tracked === false && !decimal(subject.quantity_in_stock).eq(0))
      throw conflict(
        `${plain(subject.quantity_in_stock)} in stock by the books: adjust it to nothing before you stop counting`,
      );
    await tx
      .update(stock_items)
      .set({ ...given, ...nextVersion(stock_items) })
      .where(eq(stock_items.id, id));
    if (given.tracked !== undefined && given.tracked !== subject.tracked) await reserveForItem(tx, id);
    return rereadItem(tx, actor, id);
  },
});

/** Archives an item. CONFLICT while any is in stock or reserved for a job. */
export const archiveStockItem = command({
  name: "stock.archive",
  permission: "stock:delete",
  input: StockItemAtVersion,
  subject,
  async run({ tx, input, subject }) {
    if (subject.tracked && !decimal(subject.quantity_in_stock).eq(0))
      throw new AppError(
        "CONFLICT",
        `There are ${plain(subject.quantity_in_stock)} in stock: adjust them to nothing first`,
        { next: "POST /stock/adjust" },
      );
    if (decimal(subject.quantity_reserved).gt(0))
      throw conflict(`${plain(subject.quantity_reserved)} are reserved for open jobs`);
    return setDeleted(tx, input.id, true);
  },
});

export const restoreStockItem = command({
  name: "stock.restore",
  permission: "stock:delete",
  input: StockItemAtVersion,
  subject: { ...subject, deleted: true },
  async run({ tx, actor, input, subject: { part_number, manufacturer } }) {
    await requireFreePartNumber(tx, actor, { id: input.id, part_number, manufacturer });
    return setDeleted(tx, input.id, false);
  },
});

const newSupplier = (
  before: { supplier_id: string | null },
  { supplier_id }: { supplier_id?: string | null | undefined },
) => (supplier_id === before.supplier_id ? undefined : supplier_id);

async function setDeleted(tx: Tx, id: string, deleted: boolean) {
  return oneRow(
    tx
      .update(stock_items)
      .set({
        deleted_at: deleted ? sql`now()` : null,
        ...nextVersion(stock_items),
      })
      .where(eq(stock_items.id, id))
      .returning({ id: stock_items.id, version: stock_items.version }),
  );
}

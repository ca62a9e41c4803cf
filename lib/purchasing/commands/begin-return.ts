import "server-only";
import type { Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { requireCostRights } from "@/lib/stock/rules/cost-rights";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { requireSupplier } from "@/lib/suppliers/internal/require-supplier";
import { returnableItem, returnableLine } from "../internal/returnable";
import { changeReturn, insertReturn, returnSubject, type SavedReturn } from "../internal/saved-return";
import { sumToReturn } from "../internal/sum-to-return";
import { ReturnAtVersion, ReturnCreate } from "../schema/supplier-return";

/**
 * Puts parts aside that go back to their supplier. They stand on the shelf until they are sent, and are not sold. VALIDATION_ERROR at
 * `quantity` for more than came of the line and is not returned yet, or than is here to be used.
 */
export const createReturn = command({
  name: "supplier_returns.create",
  permission: "purchasing:receive",
  input: ReturnCreate,
  async run({ tx, actor, input }): Promise<SavedReturn> {
    requireCostRights(actor, input);
    const { kind, quantity, purchase_order_line_id: line = null, reason, return_reference } = input;
    const oldUnit = kind === "old_unit";
    const part = line
      ? await returnableLine(tx, line, oldUnit)
      : input.stock_item_id
        ? await returnableItem(tx, input.stock_item_id)
        : null;
    if (!part) throw invalid({ field: "purchase_order_line_id", message: "Say what goes back" });
    const supplier_id = (line ? part.supplier_id : (input.supplier_id ?? part.supplier_id)) ?? null;
    if (!supplier_id) throw invalid({ field: "supplier_id", message: "Choose a supplier" });
    if (!line) await requireSupplier(tx, supplier_id);
    if (part.most !== null) requireAtMost(quantity, part.most, "came and is not returned yet");
    const item = oldUnit ? null : await countedItem(tx, part.stock_item_id, quantity);
    const made = await insertReturn(tx, actor, {
      supplier_id,
      kind,
      stock_item_id: item,
      purchase_order_line_id: line,
      part_number: part.part_number,
      description: part.description,
      quantity,
      unit_credit: input.unit_credit ?? (oldUnit ? part.unit_surcharge : part.unit_cost),
      reason: reason ?? null,
      return_reference: return_reference ?? null,
    });
    if (item) await sumToReturn(tx, item);
    return made;
  },
});

/** Keeps what was to go back. CONFLICT once it was sent. */
export const cancelReturn = command({
  name: "supplier_returns.cancel",
  permission: "purchasing:receive",
  input: ReturnAtVersion,
  subject: returnSubject,
  async run({ tx, actor, input: { id }, subject }): Promise<SavedReturn> {
    if (subject.status !== "to_send") throw conflict("Only what is not sent yet can be kept");
    if (subject.stock_item_id) await lockItems(tx, [subject.stock_item_id]);
    const after = await changeReturn(tx, actor, id, { status: "cancelled" });
    if (subject.stock_item_id) await sumToReturn(tx, subject.stock_item_id);
    return after;
  },
});

/** Locks the item and checks that so many are here. Returns its id if it is counted: of others nothing stands on the shelf. */
async function countedItem(tx: Tx, id: string | null, quantity: Decimal): Promise<string | null> {
  const item = id ? (await lockItems(tx, [id])).get(id) : undefined;
  if (!item?.tracked) return null;
  const here = decimal(item.quantity_in_stock).minus(item.quantity_to_return);
  requireAtMost(quantity, here.lt(0) ? "0" : here.toString(), "in stock");
  return item.id;
}

function requireAtMost(quantity: Decimal, most: Decimal, words: string): void {
  if (decimal(quantity).gt(most))
    throw invalid({ field: "quantity", message: `Only ${plain(most)} ${words}` });
}

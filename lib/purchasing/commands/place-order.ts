import "server-only";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { cancelLines } from "../internal/cancel-lines";
import { itemsOf, readLines } from "../internal/lock-order";
import { markOrdered } from "../internal/mark-ordered";
import { orderSubject, rereadOrder, type SavedOrder } from "../internal/saved-order";
import { settleOrder } from "../internal/settle-order";
import { stillToCome } from "../rules/order-status";
import { OrderCancel, OrderPlaced } from "../schema/written-order";

/** Notes that the supplier was told of a draft: by telephone, on their website or at their counter. CONFLICT if it is no draft any more. */
export const placeOrder = command({
  name: "purchase_orders.order",
  permission: "purchasing:order",
  input: OrderPlaced,
  subject: orderSubject,
  async run({
    tx,
    actor,
    input: { id, version: _, ordered_date = today(), ...ordering },
  }): Promise<SavedOrder> {
    if (ordered_date > today()) throw invalid({ field: "ordered_date", message: "Not later than today" });
    await markOrdered(tx, actor, id, {
      how: ordering.how,
      ordered_date,
      expected_date: ordering.expected_date ?? null,
      supplier_reference: ordering.supplier_reference ?? null,
    });
    return rereadOrder(tx, id);
  },
});

/**
 * Gives up what is still to come of an order, or of some of its lines. The supplier is not told by the program. CONFLICT for a draft and
 * where nothing is to come any more; VALIDATION_ERROR at `lines.N.quantity` where more is cancelled than is to come.
 */
export const cancelOrder = command({
  name: "purchase_orders.cancel",
  permission: "purchasing:order",
  input: OrderCancel,
  subject: orderSubject,
  async run({ tx, input: { id, lines: asked }, subject }): Promise<SavedOrder> {
    const name = subject.number ?? "This order";
    if (subject.status === "draft") throw conflict(`${name} was not placed yet: archive it instead`);
    const lines = await readLines(tx, id);
    const open = lines.filter((line) => decimal(stillToCome(line)).gt(0));
    if (open.length === 0) throw conflict(`Nothing is to come of ${name} any more`);
    await lockItems(tx, itemsOf(lines));
    await cancelLines(tx, lines, asked ?? open.map((line) => ({ id: line.id })));
    await settleOrder(tx, id);
    return rereadOrder(tx, id);
  },
});

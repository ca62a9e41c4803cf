import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { invalid, notFound } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { readStockSettings } from "@/lib/stock/commands/stock-settings";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { undoDelivery } from "@/lib/stock/internal/undo-delivery";
import { writeMovements } from "@/lib/stock/internal/write-movements";
import { DELIVERIES } from "@/lib/stock/queries/deliveries";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { itemsOf, readLines } from "../internal/lock-order";
import { forgetOldUnits, lockReturns } from "../internal/old-units";
import { countReceipts } from "../internal/receiving/count-receipts";
import { orderSubject, rereadOrder, type SavedOrder } from "../internal/saved-order";
import { settleOrder } from "../internal/settle-order";
import { ReceiptCorrect } from "../schema/receiving";

/**
 * Puts a receipt right that says more than came: by a negative receipt, and out of stock again. What then is missing is still to come.
 * VALIDATION_ERROR at `quantity` for more than the receipt still says, than is not on its way back, or than is in stock.
 */
export const correctReceipt = command({
  name: "purchase_orders.correct_receipt",
  permission: "purchasing:receive",
  input: ReceiptCorrect,
  subject: orderSubject,
  async run({ tx, actor, input: { id, receipt_id, quantity, reason }, subject }): Promise<SavedOrder> {
    const lines = await readLines(tx, id);
    await lockReturns(tx, id);
    const receipt = await readReceipt(tx, id, receipt_id);
    const line = lines.find((one) => one.id === receipt?.line_id);
    if (!receipt || !line) throw notFound("receipt");
    requireAtMost(quantity, receipt.left, "of it came by the books");
    requireAtMost(quantity, receipt.not_back, "is not on its way back");
    await forgetOldUnits(tx, line.id, decimal(line.quantity_received).minus(quantity).toFixed(3));
    const items = await lockItems(tx, itemsOf(lines));
    const item = line.stock_item_id ? items.get(line.stock_item_id) : undefined;
    const day = today();
    if (item?.tracked) {
      const there = decimal(item.quantity_in_stock).minus(item.quantity_to_return);
      if (there.lt(quantity) && !(await readStockSettings(tx)).allow_negative)
        requireAtMost(quantity, there.lt(0) ? "0" : there.toString(), "in stock");
      await writeMovements(tx, actor, [
        {
          stock_item_id: item.id,
          kind: "goods_in",
          quantity: decimal(quantity).times(-1).toString(),
          unit_cost: receipt.unit_cost,
          reason,
          supplier_id: subject.supplier_id,
          delivery_id: receipt.delivery_id,
          reference: receipt.reference,
          purchase_order_line_id: line.id,
          moved_on: day,
        },
      ]);
    }
    await countReceipts(
      tx,
      actor,
      [
        {
          purchase_order_line_id: line.id,
          quantity: decimal(quantity).times(-1).toString(),
          unit_cost: receipt.unit_cost,
          substituted_part_number: null,
        },
      ],
      { delivery_id: receipt.delivery_id, day },
    );
    if (receipt.delivery_id && !(await anyLeft(tx, receipt.delivery_id)))
      await undoDelivery(tx, receipt.delivery_id);
    await settleOrder(tx, id);
    return rereadOrder(tx, id);
  },
  trace: (after, { input }) => ({
    entity: "purchase_orders",
    id: after.id,
    after: { status: after.status, quantity: input.quantity, reason: input.reason },
  }),
});

const Receipt = z.object({
  line_id: z.string(),
  delivery_id: z.string().nullable(),
  reference: z.string().nullable(),
  unit_cost: z.string().nullable(),
  /** What the line's receipts with this delivery come to. */
  left: z.string(),
  /** What came of the line, less what goes back of it, or for which an old unit went back. */
  not_back: z.string(),
});

async function readReceipt(tx: Tx, orderId: string, id: string) {
  const [row] = await tx
    .execute(sql`
    select r.purchase_order_line_id as line_id, r.delivery_id, d.reference, r.unit_cost,
      (select sum(o.quantity) from purchase_receipts o where o.purchase_order_line_id = r.purchase_order_line_id
        and o.delivery_id is not distinct from r.delivery_id) as left,
      l.quantity_received - (select greatest(
          coalesce(sum(b.quantity) filter (where b.kind <> 'old_unit'), 0),
          coalesce(sum(b.quantity) filter (where b.kind = 'old_unit' and b.status <> 'to_send'), 0))
        from supplier_returns b where b.purchase_order_line_id = l.id and b.status in ('to_send', 'sent', 'credited')) as not_back
    from purchase_receipts r join purchase_order_lines l on l.id = r.purchase_order_line_id
      left join ${DELIVERIES} d on d.id = r.delivery_id
    where r.id = ${id} and l.purchase_order_id = ${orderId} and r.quantity > 0`)
    .then(readRows(Receipt));
  return row;
}

async function anyLeft(tx: Tx, deliveryId: string): Promise<boolean> {
  const rows = await tx.execute(sql`
    select from purchase_receipts where delivery_id = ${deliveryId}
    group by purchase_order_line_id having sum(quantity) > 0 limit 1`);
  return rows.length > 0;
}

function requireAtMost(quantity: Decimal, most: Decimal, words: string): void {
  if (decimal(quantity).gt(most))
    throw invalid({ field: "quantity", message: `Only ${plain(most)} ${words}` });
}

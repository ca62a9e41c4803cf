import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { command } from "@/lib/core/command";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { conflict, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { readStockSettings } from "@/lib/stock/commands/stock-settings";
import { lockItems } from "@/lib/stock/internal/lock-items";
import { writeMovements } from "@/lib/stock/internal/write-movements";
import { requireCostRights } from "@/lib/stock/rules/cost-rights";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { changeReturn, returnSubject, type SavedReturn } from "../internal/saved-return";
import { sumToReturn } from "../internal/sum-to-return";
import { ReturnCredit, ReturnRefuse, ReturnSend } from "../schema/supplier-return";

/** Sends a return to its supplier: counted parts leave the stock. CONFLICT if it is not waiting to be sent. */
export const sendReturn = command({
  name: "supplier_returns.send",
  permission: "purchasing:receive",
  input: ReturnSend,
  subject: returnSubject,
  async run({ tx, actor, input, subject }): Promise<SavedReturn> {
    if (subject.status !== "to_send") throw conflict("It is not waiting to be sent");
    const sent_on = notLater(input.sent_on, "sent_on");
    const return_reference = input.return_reference ?? subject.return_reference;
    const after = await changeReturn(tx, actor, subject.id, { status: "sent", sent_on, return_reference });
    await move(tx, actor, { ...subject, return_reference }, -1, sent_on);
    return after;
  },
});

/**
 * Notes what a supplier credits of a return. Credited for all its pieces it is done; for fewer the rest is still owed. CONFLICT if it was
 * not sent; VALIDATION_ERROR at `quantity` for more than is owed.
 */
export const creditReturn = command({
  name: "supplier_returns.credit",
  permission: "purchasing:receive",
  input: ReturnCredit,
  subject: returnSubject,
  async run({ tx, actor, input, subject }): Promise<SavedReturn> {
    requireCostRights(actor, input);
    if (subject.status !== "sent") throw conflict("Only what was sent is credited, and once");
    const owed = decimal(subject.quantity).minus(subject.credited_quantity);
    const quantity = decimal(input.quantity ?? owed.toString());
    if (quantity.gt(owed))
      throw invalid({ field: "quantity", message: `Only ${plain(owed.toString())} is still owed` });
    const credited = decimal(subject.credited_quantity).plus(quantity);
    const before = subject.credit_reference;
    const reference = input.credit_reference;
    return changeReturn(tx, actor, subject.id, {
      status: credited.eq(subject.quantity) ? "credited" : "sent",
      credited_quantity: credited.toFixed(3),
      credited_net: pounds(decimal(subject.credited_net).plus(input.credited_net)),
      credit_reference: before && before !== reference ? `${before}, ${reference}` : reference,
      credited_on: notLater(input.credited_on, "credited_on"),
    });
  },
});

/** Notes that a supplier credits nothing for a return. What came back stands on the shelf again. CONFLICT if it was not sent. */
export const refuseReturn = command({
  name: "supplier_returns.refuse",
  permission: "purchasing:receive",
  input: ReturnRefuse,
  subject: returnSubject,
  async run({ tx, actor, input: { reason, comes_back }, subject }): Promise<SavedReturn> {
    if (subject.status !== "sent" || decimal(subject.credited_quantity).gt(0))
      throw conflict("Only what was sent, and not credited, is refused");
    const after = await changeReturn(tx, actor, subject.id, {
      status: "refused",
      reason: reason ?? subject.reason,
    });
    if (comes_back) await move(tx, actor, subject, 1, today());
    return after;
  },
});

function notLater(day: IsoDate | undefined, field: string): IsoDate {
  if (day && day > today()) throw invalid({ field, message: "Not later than today" });
  return day ?? today();
}

interface Moving {
  id: string;
  supplier_id: string;
  stock_item_id: string | null;
  purchase_order_line_id: string | null;
  quantity: Decimal;
  unit_credit: Decimal | null;
  return_reference: string | null;
}

/** Takes the return out of stock, or puts it back. VALIDATION_ERROR where the books have fewer, unless the garage allows that. */
async function move(tx: Tx, actor: Actor, back: Moving, direction: 1 | -1, day: IsoDate): Promise<void> {
  if (!back.stock_item_id) return;
  const item = (await lockItems(tx, [back.stock_item_id])).get(back.stock_item_id);
  if (!item) return;
  if (item.tracked) {
    const short = direction < 0 && decimal(item.quantity_in_stock).lt(back.quantity);
    if (short && !(await readStockSettings(tx)).allow_negative)
      throw invalid({ field: "id", message: `Only ${plain(item.quantity_in_stock)} in stock by the books` });
    await writeMovements(tx, actor, [
      {
        stock_item_id: item.id,
        kind: "supplier_return",
        quantity: decimal(back.quantity).times(direction).toString(),
        unit_cost: back.unit_credit ?? item.cost_net,
        supplier_id: back.supplier_id,
        reference: back.return_reference,
        purchase_order_line_id: back.purchase_order_line_id,
        supplier_return_id: back.id,
        moved_on: day,
      },
    ]);
  }
  await sumToReturn(tx, item.id);
}

import "server-only";
import { command } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { alreadyRefunded } from "../internal/once";
import { paymentDay } from "../internal/payment-day";
import { lockRefundTarget, refundAmount } from "../internal/refund-target";
import type { Refunded } from "../internal/saved-receipt";
import { writeRefund } from "../internal/write-refund";
import { isOnline } from "../rules/is-online";
import { RefundReceipt } from "../schema/written-receipt";

const NAME = "receipts.refund";

/**
 * Refunds money by the method it was paid, at most what is left of its receipt: for a credit note what is left of it, for a
 * document that is not issued what was paid on it, otherwise from the account. A refund for an invoice pays out its credit
 * note, so that the refund does not make the invoice owed again. CONFLICT if the invoice was not credited, unless the payment
 * failed and is to be owed again, and for money that was paid online: the provider has to refund that. A repeated request with the
 * same payment_key returns the same refund.
 */
export const refundReceipt = command({
  name: NAME,
  permission: "receipts:refund",
  input: RefundReceipt,
  async run({ tx, actor, input }): Promise<Refunded> {
    const done = await alreadyRefunded(tx, input);
    if (done) return done;
    const { day, warnings } = await paymentDay(tx, actor, input.payment_date);
    const target = await lockRefundTarget(tx, input, day);
    if (isOnline(target.locked.receipt))
      throw conflict("It was paid online: refund it there, so that the money goes back the way it came");
    const refunded = await writeRefund(tx, actor, NAME, target, {
      amount: refundAmount(input.amount, target),
      payment_date: day,
      payment_group: input.payment_key,
      description: input.description ?? null,
    });
    return { ...refunded, warnings };
  },
  trace: ({ refund }) => ({ entity: "receipts", id: refund.id, after: refund }),
});

import "server-only";
import { eq } from "drizzle-orm";
import { online_payments } from "@/db/schema/payments";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { notFound } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { bookItems } from "../internal/book-items";
import { noteFinding } from "../internal/note-finding";
import { SAVED_PAYMENT, type SavedPayment } from "../internal/saved-payment";
import { itemsOf } from "../rules/items";
import { RecordPayment } from "../schema/payment";

/**
 * Makes our record of an online payment what the provider says of it: its state, and a receipt or a refund for every penny by which the
 * two differ. The same answer recorded again changes nothing, and an answer to an earlier question than the last is left out, so that
 * events may come twice, late and in any order.
 */
export const recordPayment = command({
  name: "online_payments.record",
  permission: "receipts:create",
  input: RecordPayment,
  async run({ tx, actor, input: { id, asked_at, told } }) {
    const [payment] = await lockRows(tx, online_payments, eq(online_payments.id, id));
    if (!payment) throw notFound("payment");
    if (payment.asked_at !== null && Date.parse(payment.asked_at) > Date.parse(asked_at))
      return new AlreadyDone(saved(payment));
    if (told.currency !== "GBP") {
      await noteFinding(tx, {
        provider: payment.provider,
        ref: told.payment_id ?? told.session_id ?? id,
        kind: "currency",
        text: `It was paid in ${told.currency}`,
        amount: told.amount,
        paid_at: told.paid_at,
      });
      return new AlreadyDone(saved(payment));
    }
    const counts = told.state === "settled" || told.state === "pending";
    if (counts && !decimal(told.amount).eq(payment.amount))
      await noteFinding(tx, {
        provider: payment.provider,
        ref: told.payment_id ?? told.session_id ?? id,
        kind: "amount",
        text: `It was begun as £${payment.amount}`,
        amount: told.amount,
        paid_at: told.paid_at,
      });
    const booked = await bookItems(tx, actor, payment, itemsOf(told));
    const { session_id, payment_id, state, fee, way, way_detail, problem, paid_at } = told;
    const next = {
      state,
      fee,
      way,
      way_detail,
      problem,
      session_id: session_id ?? payment.session_id,
      payment_id: payment_id ?? payment.payment_id,
      paid_at,
    };
    // What it cost and by what card is kept, but is no change that anybody is told of.
    const same = booked === 0 && isSame(payment, next);
    const after = await oneRow(
      tx
        .update(online_payments)
        .set({
          ...next,
          ...(state === "begun" ? {} : { url: null }),
          asked_at,
          ...(same ? {} : nextVersion(online_payments)),
        })
        .where(eq(online_payments.id, id))
        .returning(SAVED_PAYMENT),
    );
    if (same) return new AlreadyDone(after);
    return new Traced(after, { entity: "online_payments", id, before: saved(payment), after });
  },
});

type Payment = typeof online_payments.$inferSelect;

const saved = (payment: Payment): SavedPayment => {
  const { id, provider, live, document_id, customer_id, amount, state, way, fee, problem, version } = payment;
  return { id, provider, live, document_id, customer_id, amount, state, way, fee, problem, version };
};

const isSame = (before: Payment, next: Partial<Payment>) =>
  (["state", "problem", "session_id", "payment_id"] as const).every((name) => before[name] === next[name]);

import "server-only";
import { eq } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { online_payments } from "@/db/schema/payments";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { isBefore } from "@/lib/core/dates/is-before";
import { notFound } from "@/lib/core/errors";
import { isNothing } from "@/lib/core/input/fields";
import { decimal } from "@/lib/core/money";
import { askToMirror } from "@/lib/saved-cards/internal/ask-to-mirror";
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
    if (payment.asked_at !== null && isBefore(asked_at, payment.asked_at))
      return new AlreadyDone(saved(payment));
    // What never reached a reader may be open at the provider for ever, and nobody can pay it.
    if (
      payment.by === "reader" &&
      isOver(payment.state) &&
      (told.state === "begun" || told.state === "cancelled")
    )
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
    const amount = amountOf(payment, told);
    if (counts && !decimal(told.amount).eq(amount))
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
      amount,
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
    await lookAfterCards(tx, payment, state);
    return new Traced(after, { entity: "online_payments", id, before: saved(payment), after });
  },
});

/** A customer who has paid by their own link may have let the provider keep the card. */
async function lookAfterCards(tx: Tx, payment: Payment, state: Payment["state"]): Promise<void> {
  const { customer_id, document_id, by, provider, live } = payment;
  const paid = state === "settled" || state === "pending";
  if (paid && state !== payment.state && by === "link" && document_id === null && customer_id)
    await askToMirror(tx, { customer_id, provider, live });
}

type Payment = typeof online_payments.$inferSelect;

const isOver = (state: string): boolean => state === "failed" || state === "cancelled";

/** What is asked for: an invoice of the provider's may have been lowered since, as what is owed became less. */
function amountOf({ by, amount }: Payment, told: { amount: string }): string {
  const lowered = by === "invoice" && !isNothing(told.amount) && decimal(told.amount).lt(amount);
  return lowered ? told.amount : amount;
}

const saved = (payment: Payment): SavedPayment => {
  const { id, provider, live, document_id, customer_id, amount, state, way, fee, problem, version } = payment;
  return { id, provider, live, document_id, customer_id, amount, state, way, fee, problem, version };
};

const isSame = (before: Payment, next: Partial<Payment>) =>
  (["state", "amount", "problem", "session_id", "payment_id"] as const).every(
    (name) => before[name] === next[name],
  );

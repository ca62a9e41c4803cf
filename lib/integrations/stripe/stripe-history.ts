import "server-only";
import type Stripe from "stripe";
import type { PaymentReference } from "@/lib/integrations/payment-provider";
import { expanded, idOf, ourId } from "./stripe-payment";

/** By what Stripe knows a payment. */
export type KnownTo = Omit<PaymentReference, "id">;

const DAY = 86_400;
/** So long may a Direct Debit take to fail, bank holidays included; Stripe books nothing then. */
const DEBIT_DAYS = 14;
/** So long may a dispute take to be closed; Stripe does not say when it was. */
const DISPUTE_DAYS = 120;
/** The most that Stripe gives at once. */
export const PAGE = 100;

/** The payments on which something happened since an instant, in the order of their first happening. */
export async function happened(stripe: Stripe, since: string): Promise<KnownTo[]> {
  const from = Math.floor(Date.parse(since) / 1000);
  const notes = new Map<string, KnownTo & { at: number }>();
  const note = (created: number, payment_id: string | null, session_id: string | null = null) => {
    const key = payment_id ?? session_id;
    if (!key) return;
    const before = notes.get(key);
    const at = Math.max(from, Math.min(created, before?.at ?? created));
    notes.set(key, { at, payment_id, session_id: session_id ?? before?.session_id ?? null });
  };
  const created = (days = 0) => ({ created: { gte: from - days * DAY }, limit: PAGE });
  // Intents before sessions: what is paid in between is then found once and not twice.
  for await (const { id, created: at, ...intent } of stripe.paymentIntents.list(created(DEBIT_DAYS)))
    if (at >= from || intent.last_payment_error || (intent.canceled_at ?? 0) >= from) note(at, id);
  for await (const session of stripe.checkout.sessions.list(created(1))) {
    const payment_id = idOf(session.payment_intent);
    if (session.mode !== "payment" || !(payment_id || ourId(session.metadata))) continue;
    if (session.created >= from || session.status === "expired")
      note(session.created, payment_id, session.id);
  }
  for await (const { created: at, payment_intent } of stripe.refunds.list(created()))
    note(at, idOf(payment_intent));
  for await (const { created: at, payment_intent } of stripe.disputes.list(created(DISPUTE_DAYS)))
    note(at, idOf(payment_intent));
  // What was booked late: a Direct Debit that came, a dispute that was won, a refund that failed.
  const booked = stripe.balanceTransactions.list({ ...created(), expand: ["data.source"] });
  for await (const { created: at, source } of booked) {
    const about = expanded(source);
    if (about?.object === "charge" || about?.object === "refund" || about?.object === "dispute")
      note(at, idOf(about.payment_intent));
  }
  return [...notes.values()].sort((one, other) => one.at - other.at);
}

import "server-only";
import type Stripe from "stripe";
import { idOf } from "./stripe-payment";

// How an invoice of Stripe's is paid: one payment intent of it is the payment that we know, by the invoice's id.

/** Whether an id that a payment is known by is an invoice's. */
export const isInvoiceId = (session_id: string | null): session_id is string =>
  session_id?.startsWith("in_") ?? false;

/** The payment by which an invoice was paid, or else the one that it waits for. The invoice has to be expanded with its payments. */
function paymentOfInvoice({ payments }: Stripe.Invoice): Stripe.InvoicePayment | undefined {
  const byIntent = (payments?.data ?? []).filter(({ payment }) => payment.payment_intent);
  return (
    byIntent.find(({ status }) => status === "paid") ?? byIntent.find((one) => one.is_default) ?? byIntent[0]
  );
}

/** The payment intent of an invoice; null if it has none, as after it was closed without money. */
export const intentOf = (invoice: Stripe.Invoice): string | null =>
  idOf(paymentOfInvoice(invoice)?.payment.payment_intent);

/** Whether money came for it at Stripe. */
export const isPaidThere = (invoice: Stripe.Invoice): boolean => paymentOfInvoice(invoice)?.status === "paid";

/** An invoice with the intent that counts. */
export async function billedRecord(stripe: Stripe, ref: string) {
  const invoice = await stripe.invoices.retrieve(ref, { expand: ["payments"] });
  const id = intentOf(invoice);
  const intent = id
    ? await stripe.paymentIntents.retrieve(id, { expand: ["latest_charge.balance_transaction"] })
    : null;
  return { session: null, invoice, intent };
}

/** The invoice that an intent is the payment of: intents of invoices carry nothing of ours. Null if it pays none. */
export async function invoiceOfIntent(
  stripe: Stripe,
  payment_intent: string,
): Promise<Stripe.Invoice | null> {
  const { data } = await stripe.invoicePayments.list({
    payment: { type: "payment_intent", payment_intent },
    limit: 1,
  });
  const ref = idOf(data[0]?.invoice);
  if (!ref) return null;
  const invoice = await stripe.invoices.retrieve(ref, { expand: ["payments"] });
  // Another payment of the same invoice is one of its own.
  return intentOf(invoice) === payment_intent ? invoice : null;
}

import "server-only";
import { eq } from "drizzle-orm";
import { db } from "@/db/client";
import { stripe_invoices } from "@/db/schema/stripe-invoices";
import type { BilledInvoice, BilledInvoices } from "@/lib/integrations/payment-abilities";
import { type PaymentProvider, ProviderError } from "@/lib/integrations/payment-provider";
import { takerOf } from "@/lib/payments/providers/takers";

export type Bill = typeof stripe_invoices.$inferSelect;

/** An invoice that Stripe sends; undefined if there is none. */
export async function findBill(id: string): Promise<Bill | undefined> {
  const [row] = await db().select().from(stripe_invoices).where(eq(stripe_invoices.id, id));
  return row;
}

/** Stripe, by the account that an invoice was billed through. Throws ProviderError where that is not connected any more. */
export async function stripeOf(
  bill: Pick<Bill, "live">,
): Promise<{ provider: PaymentProvider; invoices: BilledInvoices }> {
  const taker = await takerOf(db(), "stripe");
  const invoices = taker?.provider.invoices;
  if (!taker || !invoices || taker.live !== bill.live)
    throw new ProviderError("keys", "Its account at Stripe is not connected any more");
  return { provider: taker.provider, invoices };
}

/** What Stripe has said, as it is recorded. */
export const toldOf = ({ ref, payment_id, state, open, url }: BilledInvoice): BilledInvoice => ({
  ref,
  payment_id,
  state,
  open,
  url,
});

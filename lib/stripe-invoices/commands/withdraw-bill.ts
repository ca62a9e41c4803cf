import "server-only";
import { db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { conflict, notFound, unavailable } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import type { BilledInvoice } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { followPayment } from "@/lib/payments/commands/follow-payment";
import { databaseNow } from "@/lib/payments/internal/find-payment";
import { providerCustomerOf } from "@/lib/saved-cards/commands/provider-customer";
import { type Bill, findBill, stripeOf, toldOf } from "../internal/at-stripe";
import type { SavedBill } from "../internal/saved-bill";
import { billableDocument } from "../queries/billable-document";
import { isBilledNow } from "../rules/billable";
import { StripeInvoiceId } from "../schema/stripe-invoice";
import { recordBill } from "./record-bill";

/**
 * Withdraws an invoice from Stripe: the customer cannot pay it there any more, and ours is owed as before. CONFLICT where it is paid or
 * closed already, UNAVAILABLE while Stripe cannot be asked.
 */
export const withdrawBill = procedure({
  name: "stripe_invoices.withdraw",
  permission: "receipts:create",
  input: StripeInvoiceId,
  execute: (actor, { id }): Promise<SavedBill> =>
    atStripe(id, async (bill) => {
      const { invoices } = await stripeOf(bill);
      const asked_at = await databaseNow();
      if (bill.ref === null) {
        await abandon(bill);
        return run(recordBill, actor, { id, asked_at, told: null, problem: null });
      }
      return keep(actor, bill, asked_at, await invoices.withdraw(bill.ref));
    }),
});

/** Has Stripe send an open invoice to the customer again. CONFLICT where it is not open, UNAVAILABLE while Stripe cannot be asked. */
export const remindOfBill = procedure({
  name: "stripe_invoices.remind",
  permission: "receipts:create",
  input: StripeInvoiceId,
  execute: (actor, { id }): Promise<SavedBill> =>
    atStripe(id, async (bill) => {
      if (bill.ref === null) throw conflict("Stripe has not made it yet: it is sent by itself");
      const { invoices } = await stripeOf(bill);
      const asked_at = await databaseNow();
      const now = await invoices.read(bill.ref);
      if (now.state !== "open") return keep(actor, bill, asked_at, now);
      await invoices.remind(bill.ref);
      return run(recordBill, actor, { id, asked_at, told: toldOf(now), problem: bill.problem, sent: true });
    }),
});

async function atStripe(id: string, work: (bill: Bill) => Promise<SavedBill>): Promise<SavedBill> {
  const bill = await findBill(id);
  if (!bill) throw notFound("invoice of Stripe’s");
  if (!isBilledNow(bill.state)) throw conflict("It is closed at Stripe already");
  try {
    return await work(bill);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    throw error.kind === "later" ? unavailable(error.message, { cause: error }) : conflict(error.message);
  }
}

/** Records Stripe's answer with what has become of the money. CONFLICT if it was paid meanwhile. */
async function keep(actor: Actor, bill: Bill, asked_at: string, told: BilledInvoice): Promise<SavedBill> {
  const saved = await run(recordBill, actor, { id: bill.id, asked_at, told: toldOf(told), problem: null });
  await followPayment(bill.online_payment_id);
  if (told.state === "paid") throw conflict("It was just paid at Stripe");
  return saved;
}

/** Takes back what Stripe may have made without our having heard of it. */
async function abandon(bill: Bill): Promise<void> {
  if (bill.asked_at === null) return;
  const { provider, invoices } = await stripeOf(bill);
  const document = await billableDocument(db(), bill.document_id);
  const customer_ref = await providerCustomerOf(provider, bill.live, document?.customer_id ?? "");
  await invoices.abandon(bill.online_payment_id, customer_ref);
}

import "server-only";
import { eq, sql } from "drizzle-orm";
import { db } from "@/db/client";
import { stripe_invoices } from "@/db/schema/stripe-invoices";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { decimal, formatMoney } from "@/lib/core/money";
import type { WantedInvoice } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { databaseNow } from "@/lib/payments/internal/find-payment";
import { providerCustomerOf } from "@/lib/saved-cards/commands/provider-customer";
import { type Bill, findBill, stripeOf, toldOf } from "../internal/at-stripe";
import { type BillableDocument, billableDocument, billWords } from "../queries/billable-document";
import { billProblem, isBilledNow } from "../rules/billable";
import { keepInStep } from "./keep-in-step";
import { recordBill } from "./record-bill";

const actor = systemActor("Stripe invoices");

/**
 * Goes on with an invoice that Stripe bills, from wherever it stands: has Stripe make and send it, or brings it into step with ours. Safe to
 * run again at any point: Stripe's is found by our id. Throws ProviderError if it has to be tried again later.
 */
export async function carryOn(id: string): Promise<void> {
  const bill = await findBill(id);
  if (!bill || !isBilledNow(bill.state)) return;
  if (bill.state === "asked") await send(bill);
  else await keepInStep(bill);
}

async function send(bill: Bill): Promise<void> {
  const document = await billableDocument(db(), bill.document_id);
  const asked_at = await databaseNow();
  const refuse = (problem: string) =>
    run(recordBill, actor, { id: bill.id, asked_at, told: null, problem: problem.slice(0, 500) });
  // Once Stripe may have it, it is brought into step instead.
  const problem = bill.asked_at === null ? outdated(bill, document) : null;
  if (problem || !document) return void (await refuse(problem ?? "The invoice does not exist any more"));
  try {
    const { provider, invoices } = await stripeOf(bill);
    await db()
      .update(stripe_invoices)
      .set({ asked_at: sql`clock_timestamp()` })
      .where(eq(stripe_invoices.id, bill.id));
    const customer_ref = await providerCustomerOf(provider, bill.live, document.customer_id ?? "");
    const told = await invoices.send(wantedOf(bill, document, customer_ref));
    await run(recordBill, actor, { id: bill.id, asked_at, told: toldOf(told), problem: null, sent: true });
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind === "later") throw error;
    return void (await refuse(error.message));
  }
  const made = await findBill(bill.id);
  if (made) await keepInStep(made);
}

/** Why it is not sent any more, as something has changed since it was asked for. */
function outdated(bill: Bill, document: BillableDocument | undefined): string | null {
  if (!document?.issued) return "The invoice is not issued any more";
  const problem = billProblem(document);
  if (problem) return problem;
  return decimal(document.owed).lt(bill.amount)
    ? `Only ${formatMoney(document.owed)} is owed now: bill that`
    : null;
}

const wantedOf = (bill: Bill, document: BillableDocument, customer_ref: string): WantedInvoice => ({
  id: bill.online_payment_id,
  document_id: bill.document_id,
  number: document.number ?? "",
  customer_ref,
  amount: bill.amount,
  description: billWords(document),
  due_on: bill.due_on,
});

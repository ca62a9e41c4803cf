import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { BilledInvoice, BilledInvoices } from "@/lib/integrations/payment-abilities";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { followPayment } from "@/lib/payments/commands/follow-payment";
import { databaseNow } from "@/lib/payments/internal/find-payment";
import { type Bill, stripeOf, toldOf } from "../internal/at-stripe";
import { type BillableDocument, billableDocument } from "../queries/billable-document";
import { nextStep } from "../rules/billable";
import { recordBill } from "./record-bill";

const actor = systemActor("Stripe invoices");

/**
 * Books what was paid at Stripe, then lowers or withdraws what Stripe still asks for to what is owed, and records what came of it. While
 * a payment is on its way nothing is changed: if too much comes, it is money on account. Throws ProviderError if Stripe cannot be asked.
 */
export async function keepInStep(bill: Bill): Promise<void> {
  if (bill.ref === null) return;
  const { invoices } = await stripeOf(bill);
  const payment = await followPayment(bill.online_payment_id);
  const asked_at = await databaseNow();
  const now = await invoices.read(bill.ref);
  const document = await billableDocument(db(), bill.document_id);
  const leave = payment?.state === "pending" || !document;
  const { told, problem } = leave
    ? { told: now, problem: bill.problem }
    : await step(invoices, now, document);
  await run(recordBill, actor, { id: bill.id, asked_at, told: toldOf(told), problem });
  if (told.state !== now.state || told.open !== now.open) await followPayment(bill.online_payment_id);
}

async function step(
  invoices: BilledInvoices,
  now: BilledInvoice,
  document: BillableDocument,
): Promise<{ told: BilledInvoice; problem: string | null }> {
  if (now.state !== "open" && now.state !== "uncollectible") return { told: now, problem: null };
  const next = nextStep(now.open, document);
  if (next.to === "leave") return { told: now, problem: null };
  try {
    const told =
      next.to === "withdraw" ? await invoices.withdraw(now.ref) : await invoices.lower(now.ref, next.open);
    return { told, problem: null };
  } catch (error) {
    if (!(error instanceof ProviderError) || error.kind === "later") throw error;
    // As when it is paid in this very moment: the next time shows it.
    return { told: now, problem: `It asks for too much: ${error.message}`.slice(0, 500) };
  }
}

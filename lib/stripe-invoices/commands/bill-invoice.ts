import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import { db } from "@/db/client";
import { stripe_invoices } from "@/db/schema/stripe-invoices";
import { command, run } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { conflict, notFound } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { procedure } from "@/lib/core/procedure";
import { lockDocument } from "@/lib/document-record/internal/settle";
import { ProviderError } from "@/lib/integrations/payment-provider";
import { enqueue } from "@/lib/jobs/queue";
import { beginBilled } from "@/lib/payments/internal/billed-payment";
import { takerOf } from "@/lib/payments/providers/takers";
import { SAVED_BILL, type SavedBill } from "../internal/saved-bill";
import { billToCarryOn } from "../jobs/kinds";
import { billableDocument } from "../queries/billable-document";
import { billProblem } from "../rules/billable";
import { BillThroughStripe } from "../schema/stripe-invoice";
import { carryOn } from "./carry-on";

/**
 * Asks for an issued invoice to be billed through Stripe: what is owed of it less what is on its way. Stripe is asked next, and by itself
 * again while it cannot be reached. NOT_FOUND if there is no such document; CONFLICT, in words, where it cannot be billed.
 */
export const billInvoice = command({
  name: "stripe_invoices.bill",
  permission: "receipts:create",
  input: BillThroughStripe,
  async run({ tx, actor, input: { document_id, due_on } }): Promise<SavedBill> {
    if (!(await lockDocument(tx, document_id))) throw notFound("document");
    const document = await billableDocument(tx, document_id);
    if (!document) throw notFound("document");
    const problem = billProblem(document);
    if (problem) throw conflict(problem);
    const [before] = await tx
      .select({ id: stripe_invoices.id })
      .from(stripe_invoices)
      .where(
        and(
          eq(stripe_invoices.document_id, document_id),
          inArray(stripe_invoices.state, ["asked", "open", "uncollectible"]),
        ),
      );
    if (before) throw conflict("It is billed through Stripe already");
    const taker = await takerOf(tx, "stripe");
    if (!taker?.active) throw conflict("No account at Stripe is connected: see Settings, Online payments");
    const { live } = taker;
    const { customer_id, owed: amount, email } = document;
    const begun = { live, document_id, amount };
    const online_payment_id = await beginBilled(tx, { ...begun, customer_id, begun_by: actor.id });
    const due = [due_on ?? document.due_date ?? today(), today()].sort().at(-1) ?? today();
    const bill = await oneRow(
      tx
        .insert(stripe_invoices)
        .values({
          ...begun,
          online_payment_id,
          open: amount,
          due_on: due,
          email: email ?? "",
          asked_by: actor.id,
        })
        .returning(SAVED_BILL),
    );
    await enqueue(tx, billToCarryOn, { id: bill.id });
    return bill;
  },
  trace: (after) => ({ entity: "stripe_invoices", id: after.id, after }),
});

/**
 * Bills an invoice, and waits for Stripe's answer. CONFLICT with Stripe's words where it refuses; where it cannot be reached, the state
 * stays `asked`, and it is sent later by itself.
 */
export const billInvoiceNow = procedure({
  name: "stripe_invoices.bill_now",
  permission: "receipts:create",
  input: BillThroughStripe,
  async execute(actor, input): Promise<SavedBill> {
    const { id } = await run(billInvoice, actor, input);
    try {
      await carryOn(id);
    } catch (error) {
      if (!(error instanceof ProviderError)) throw error;
      log.warn("stripe_invoices.later", { stripe_invoice_id: id, kind: error.kind, error });
    }
    const bill = await oneRow(
      db().select(SAVED_BILL).from(stripe_invoices).where(eq(stripe_invoices.id, id)),
    );
    if (bill.state === "refused") throw conflict(bill.problem ?? "Stripe did not make the invoice");
    return bill;
  },
});

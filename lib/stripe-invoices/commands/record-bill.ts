import "server-only";
import { eq, sql } from "drizzle-orm";
import { stripe_invoices } from "@/db/schema/stripe-invoices";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { lockRows } from "@/lib/core/database/lock-rows";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { isBefore } from "@/lib/core/dates/is-before";
import { notFound } from "@/lib/core/errors";
import { decimal } from "@/lib/core/money";
import { noteBilled } from "@/lib/payments/internal/billed-payment";
import { SAVED_BILL, savedBill } from "../internal/saved-bill";
import { RecordStripeInvoice } from "../schema/stripe-invoice";

/**
 * Makes our record of an invoice that Stripe sends what Stripe says of it. The same answer recorded again changes nothing, and an answer
 * to an earlier question than the last is left out. Without an answer, `problem` says why it was not made.
 */
export const recordBill = command({
  name: "stripe_invoices.record",
  permission: "receipts:create",
  input: RecordStripeInvoice,
  async run({ tx, input: { id, asked_at, told, problem, sent } }) {
    const [bill] = await lockRows(tx, stripe_invoices, eq(stripe_invoices.id, id));
    if (!bill) throw notFound("invoice of Stripe’s");
    if (bill.ref !== null && bill.asked_at !== null && isBefore(asked_at, bill.asked_at))
      return new AlreadyDone(savedBill(bill));
    const state =
      told?.state ?? (bill.state === "asked" ? (problem === null ? "void" : "refused") : bill.state);
    const open = told?.open ?? (bill.state === "asked" ? "0.00" : bill.open);
    const next = {
      state,
      // Somebody may have raised it at Stripe: more than was billed is none of ours.
      open: decimal(open).gt(bill.amount) ? bill.amount : open,
      ref: told?.ref ?? bill.ref,
      url: told?.url ?? bill.url,
      problem,
    };
    const same =
      !sent &&
      (["state", "open", "ref", "url", "problem"] as const).every((name) => bill[name] === next[name]);
    if (told && bill.ref === null)
      await noteBilled(tx, bill.online_payment_id, { session_id: told.ref, payment_id: told.payment_id });
    if (!told && bill.state === "asked")
      await noteBilled(tx, bill.online_payment_id, { state: problem ? "failed" : "cancelled", problem });
    const after = await oneRow(
      tx
        .update(stripe_invoices)
        .set({
          ...next,
          asked_at,
          ...(sent ? { sent_at: sql`now()` } : {}),
          ...(same ? {} : nextVersion(stripe_invoices)),
        })
        .where(eq(stripe_invoices.id, id))
        .returning(SAVED_BILL),
    );
    if (same) return new AlreadyDone(after);
    return new Traced(after, { entity: "stripe_invoices", id, before: savedBill(bill), after });
  },
});

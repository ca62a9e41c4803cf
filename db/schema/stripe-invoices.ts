import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant, money } from "./columns";
import { documents } from "./documents";
import { online_payments } from "./payments";

/**
 * Invoices of ours that a customer is billed for through Stripe as well. Stripe's bears our number and is no VAT invoice: it asks for the
 * money of ours, and what is paid by it is the online payment.
 */
export const stripe_invoices = pgTable(
  "stripe_invoices",
  {
    id: id(),
    live: boolean().notNull(),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "restrict" }),
    online_payment_id: uuid()
      .notNull()
      .unique()
      .references(() => online_payments.id, { onDelete: "restrict" }),
    /** Stripe's id of it; null until it has answered. */
    ref: text(),
    state: text().notNull().default("asked"),
    /** What was billed, and what Stripe still asks for. */
    amount: money().notNull(),
    open: money().notNull(),
    due_on: date({ mode: "string" }).notNull(),
    /** Stripe's page on which it is paid. */
    url: text(),
    /** Where Stripe has sent it. */
    email: text().notNull(),
    sent_at: instant(),
    /** Why it was not made, or cannot follow ours. */
    problem: text(),
    asked_by: uuid(),
    /** When Stripe was last asked, by the database's clock. */
    asked_at: instant(),
    ...edited(),
  },
  (t) => [
    check(
      "stripe_invoices_state_known",
      sql`${t.state} in ('asked', 'open', 'paid', 'settled', 'void', 'uncollectible', 'refused')`,
    ),
    check("stripe_invoices_some_money", sql`${t.amount} > 0 and ${t.open} between 0 and ${t.amount}`),
    uniqueIndex("stripe_invoices_ref").on(t.ref),
    // An invoice is billed once at a time.
    uniqueIndex("stripe_invoices_one_open")
      .on(t.document_id)
      .where(sql`${t.state} in ('asked', 'open', 'uncollectible')`),
    index("stripe_invoices_by_document").on(t.document_id, t.id.desc()),
    index("stripe_invoices_to_follow").on(t.id).where(sql`${t.state} in ('asked', 'open', 'uncollectible')`),
  ],
);

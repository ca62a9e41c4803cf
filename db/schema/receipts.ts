import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, edited, id, imported, live, money } from "./columns";
import { customers } from "./customers";
import { documents } from "./documents";

/** Money taken or, when negative, refunded. */
export const receipts = pgTable(
  "receipts",
  {
    id: id(),
    document_id: uuid().references(() => documents.id, { onDelete: "restrict" }),
    customer_id: uuid().references(() => customers.id, { onDelete: "restrict" }),
    /** Our payment method: cash, card, bacs, cheque, stripe, paypal, account, credit_note, other. */
    method: text().notNull(),
    /** The garage's own name for it, as in GA4. */
    method_name: text().notNull().default(""),
    /** Null only where an imported amount could not be read. */
    amount: money(),
    surcharge_net: money(),
    surcharge_tax: money(),
    surcharge_gross: money(),
    total: money(),
    payment_date: date(),
    description: text(),
    refund_of_id: uuid().references((): AnyPgColumn => receipts.id, { onDelete: "restrict" }),
    /** Shared by the receipts of one payment. */
    payment_group: text(),
    provider_reference: text(),
    reconciled: boolean().notNull().default(false),
    reconciled_date: date(),
    reconciled_reference: text(),
    exported: boolean().notNull().default(false),
    exported_date: date(),
    ...edited(),
    ...imported(),
  },
  (t) => [
    check(
      "receipts_method_known",
      sql`${t.method} in ('cash', 'card', 'bacs', 'cheque', 'stripe', 'paypal', 'account', 'credit_note', 'other')`,
    ),
    check(
      "receipts_have_amounts",
      sql`${t.legacy_id} is not null or (${t.amount} is not null and ${t.amount} <> 0 and ${t.payment_date} is not null)`,
    ),
    check("receipts_refunds_are_negative", sql`${t.refund_of_id} is null or ${t.amount} < 0`),
    uniqueIndex("receipts_provider_reference_unique").on(t.method, t.provider_reference),
    index("receipts_by_date").on(t.payment_date.desc().nullsLast(), t.id.desc()).where(live(t)),
    index("receipts_by_method_date")
      .on(t.method, t.payment_date.desc().nullsLast(), t.id.desc())
      .where(live(t)),
    index("receipts_by_reconciled")
      .on(t.reconciled, t.payment_date.desc().nullsLast(), t.id.desc(), t.method)
      .where(live(t)),
    index("receipts_by_amount").on(t.amount.desc().nullsLast(), t.id.desc()).where(live(t)),
    index("receipts_by_document").on(t.document_id),
    // A receipt's own texts; few receipts have any.
    index("receipts_search")
      .using(
        "gin",
        sql`search_key(coalesce(${t.description}, '') || ' ' || coalesce(${t.provider_reference}, '') || ' ' || coalesce(${t.reconciled_reference}, '')) gin_trgm_ops`,
      )
      .where(sql`coalesce(${t.description}, ${t.provider_reference}, ${t.reconciled_reference}) is not null`),
    index("receipts_by_customer")
      .on(t.customer_id, t.payment_date.desc().nullsLast())
      .where(sql`${t.customer_id} is not null`),
    index("receipts_refund_of").on(t.refund_of_id).where(sql`${t.refund_of_id} is not null`),
    index("receipts_by_group").on(t.payment_group).where(sql`${t.payment_group} is not null`),
    index("receipts_by_updated").on(t.updated_at, t.id).where(live(t)),
  ],
);

/** Money on account that was set against a document later. */
export const receipt_allocations = pgTable(
  "receipt_allocations",
  {
    id: id(),
    receipt_id: uuid()
      .notNull()
      .references(() => receipts.id, { onDelete: "restrict" }),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "restrict" }),
    amount: money().notNull(),
    allocated_date: date().notNull(),
    ...created(),
  },
  (t) => [
    index().on(t.receipt_id),
    index().on(t.document_id),
    check("receipt_allocations_not_nothing", sql`${t.amount} <> 0`),
  ],
);

/** The part of a credit note that was set against an invoice instead of being refunded. */
export const credit_allocations = pgTable(
  "credit_allocations",
  {
    id: id(),
    credit_note_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "restrict" }),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "restrict" }),
    amount: money().notNull(),
    allocated_date: date().notNull(),
    ...created(),
  },
  (t) => [
    index().on(t.credit_note_id),
    index().on(t.document_id),
    check("credit_allocations_positive", sql`${t.amount} > 0`),
  ],
);

import { sql } from "drizzle-orm";
import { boolean, check, date, index, integer, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { created, edited, id, instant, money, percent, quantity, timestamps, unitMoney } from "./columns";
import { purchase_receipts, supplier_returns } from "./purchasing";
import { suppliers } from "./suppliers";

/** What suppliers have billed and credited. A draft is a proposal; booked it counts in the VAT return and never changes. */
export const supplier_invoices = pgTable(
  "supplier_invoices",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "restrict" }),
    kind: text().notNull().default("invoice"),
    status: text().notNull().default("draft"),
    /** Their number, as typed; `number_key` is the form used for comparison. */
    number: text().notNull(),
    number_key: text().notNull().generatedAlwaysAs(sql`regexp_replace(fold(number), '\\s', '', 'g')`),
    invoice_date: date().notNull(),
    due_date: date(),
    /** The day on which its VAT counts: its own, or the day of booking where that period was closed by then. Set when it is booked. */
    vat_date: date(),
    /** Positive, for a credit note too. Sums of its lines. */
    net: money().notNull().default("0"),
    tax: money().notNull().default("0"),
    gross: money().notNull().default("0"),
    notes: text(),
    booked_at: instant(),
    booked_by: uuid(),
    /** Taken back by a counter-entry on this day, where it was booked by mistake. */
    voided_on: date(),
    voided_reason: text(),
    made_by: uuid(),
    ...edited(),
  },
  (t) => [
    uniqueIndex("supplier_invoices_once")
      .on(t.supplier_id, t.kind, t.number_key)
      .where(sql`${t.deleted_at} is null and ${t.status} <> 'void'`),
    index().on(t.supplier_id, t.invoice_date, t.id),
    index().on(t.status, t.invoice_date, t.id),
    index("supplier_invoices_by_vat_date").on(t.vat_date).where(sql`${t.vat_date} is not null`),
    check("supplier_invoices_kind_known", sql`${t.kind} in ('invoice', 'credit')`),
    check("supplier_invoices_status_known", sql`${t.status} in ('draft', 'booked', 'void')`),
    check("supplier_invoices_add_up", sql`${t.gross} = ${t.net} + ${t.tax}`),
    check("supplier_invoices_booked_has_day", sql`${t.status} = 'draft' or ${t.vat_date} is not null`),
  ],
);

export const supplier_invoice_lines = pgTable(
  "supplier_invoice_lines",
  {
    id: id(),
    supplier_invoice_id: uuid()
      .notNull()
      .references(() => supplier_invoices.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    kind: text().notNull().default("part"),
    part_number: text(),
    description: text().notNull().default(""),
    quantity: quantity().notNull(),
    unit_net: unitMoney().notNull(),
    net: money().notNull(),
    tax_code: text().notNull(),
    tax_rate: percent().notNull(),
    tax: money().notNull(),
    nominal_code: text(),
    /** What came, which it bills. */
    purchase_receipt_id: uuid().references(() => purchase_receipts.id, { onDelete: "restrict" }),
    /** What went back, which it credits. */
    supplier_return_id: uuid().references(() => supplier_returns.id, { onDelete: "restrict" }),
    /** Somebody has said that it is right although it differs from what was ordered or came. */
    accepted: boolean().notNull().default(false),
    accepted_by: uuid(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.supplier_invoice_id, t.position),
    index().on(t.purchase_receipt_id).where(sql`${t.purchase_receipt_id} is not null`),
    index().on(t.supplier_return_id).where(sql`${t.supplier_return_id} is not null`),
    check("supplier_invoice_lines_kind_known", sql`${t.kind} in ('part', 'old_unit', 'carriage', 'other')`),
  ],
);

/** A supplier's statement, as it was read; its lines are compared with what is booked. */
export const supplier_statements = pgTable(
  "supplier_statements",
  {
    id: id(),
    supplier_id: uuid()
      .notNull()
      .references(() => suppliers.id, { onDelete: "cascade" }),
    statement_date: date().notNull(),
    /** What the supplier says is owed. */
    balance: money(),
    file_name: text(),
    made_by: uuid(),
    ...edited(),
  },
  (t) => [index().on(t.supplier_id, t.statement_date, t.id)],
);

export const supplier_statement_lines = pgTable(
  "supplier_statement_lines",
  {
    id: id(),
    supplier_statement_id: uuid()
      .notNull()
      .references(() => supplier_statements.id, { onDelete: "cascade" }),
    position: integer().notNull(),
    kind: text().notNull(),
    line_date: date(),
    reference: text(),
    /** Gross; negative for what the supplier owes us, or has been paid. */
    amount: money().notNull(),
    /** Chosen by a person, in place of what the comparison would find. */
    supplier_invoice_id: uuid().references(() => supplier_invoices.id, { onDelete: "set null" }),
    /** Somebody has seen to a difference, and why it may stand. */
    settled_note: text(),
    settled_by: uuid(),
    settled_at: instant(),
    ...created(),
  },
  (t) => [
    index().on(t.supplier_statement_id, t.position),
    check("supplier_statement_lines_kind_known", sql`${t.kind} in ('invoice', 'credit', 'payment', 'other')`),
  ],
);

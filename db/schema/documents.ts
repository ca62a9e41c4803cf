import { sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  bigint,
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { edited, id, imported, instant, live, money, percent, quantity, sortText } from "./columns";
import { customers } from "./customers";
import { vehicles } from "./vehicles";

/** The customer as printed on the document. */
export type CustomerSnapshot = Partial<
  Record<
    | "account_number"
    | "title"
    | "forename"
    | "surname"
    | "company_name"
    | "house_no"
    | "road"
    | "locality"
    | "town"
    | "county"
    | "postcode"
    | "telephone"
    | "mobile"
    | "email",
    string
  >
>;

/** The garage as printed on the document: its profile on the day of issue. */
export type IssuerSnapshot = Record<string, string | number | null>;

/** The vehicle as printed on the document; `mot_expiry` is empty where it was not known. */
export type VehicleSnapshot = Partial<
  Record<"registration" | "vin" | "make" | "model" | "derivative" | "colour" | "mot_expiry", string>
>;

const TYPES = sql.raw(
  "('estimate', 'job_sheet', 'invoice', 'credit_note', 'excess_invoice', 'payment_on_account', 'vehicle_sale', 'vehicle_purchase')",
);

/** Documents that are owed to the garage, or reduce what is owed: the condition of the view `owed_documents`. */
const owed = (t: Record<"issued_date" | "balance" | "type" | "deleted_at", AnyPgColumn>) =>
  sql`${t.issued_date} is not null and ${t.balance} <> 0 and ${t.type} in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note') and ${t.deleted_at} is null`;

export const documents = pgTable(
  "documents",
  {
    id: id(),
    /** One of our types; an imported document of an unknown kind keeps GA4's own word. */
    type: text().notNull(),
    status: text().notNull(),
    /** The garage's own status, a name from its own list. */
    user_status: text(),
    /** As printed. Drafts may have none; imported job sheet numbers may repeat. */
    number: sortText(),
    /** The number without its prefix, for sorting and for continuing the series. */
    number_value: bigint({ mode: "number" }),
    estimate_number: sortText(),
    job_sheet_number: sortText(),
    invoice_number: sortText(),
    source_document_id: uuid().references((): AnyPgColumn => documents.id, { onDelete: "restrict" }),
    customer_id: uuid().references(() => customers.id, { onDelete: "restrict" }),
    vehicle_id: uuid().references(() => vehicles.id, { onDelete: "restrict" }),
    customer_name: text().notNull().default(""),
    customer_snapshot: jsonb().$type<CustomerSnapshot>().notNull().default({}),
    registration: sortText().notNull().default(""),
    vehicle_snapshot: jsonb().$type<VehicleSnapshot>().notNull().default({}),
    mileage: integer(),
    account_document: boolean().notNull().default(false),
    order_reference: text(),
    department: text(),
    terms: text(),
    created_date: date(),
    issued_date: date(),
    due_date: date(),
    paid_date: date(),
    expires_date: date(),
    printed_date: date(),
    document_date: date().generatedAlwaysAs(sql`coalesce(issued_date, created_date)`),
    /** The date from which it is overdue: the due date, otherwise the date of issue. */
    due_on: date().generatedAlwaysAs(sql`coalesce(due_date, issued_date)`),
    printed: boolean().notNull().default(false),
    emailed: boolean().notNull().default(false),
    exported: boolean().notNull().default(false),
    reconciled: boolean().notNull().default(false),
    cashed_up: boolean().notNull().default(false),
    discount_percent: percent().notNull().default("0"),
    labour_discount_percent: percent().notNull().default("0"),
    parts_discount_percent: percent().notNull().default("0"),
    surcharge_percent: percent(),
    /** Null only where an imported amount could not be read. */
    total_net: money(),
    total_tax: money(),
    total_gross: money(),
    /** Receipts set against this document, without card surcharges. Derivable from the receipts; stored for the lists. */
    received: money().notNull().default("0"),
    /** Gross less receipts and credits; for a credit note, what is still to be refunded. */
    balance: money().notNull().default("0"),
    labour_hours: quantity(),
    labour_cost: money(),
    parts_cost: money(),
    mot_class: text(),
    mot_type: text(),
    mot_status: text(),
    mot_cost: money(),
    mot_outsourced: boolean(),
    /** The date of the MOT test that was invoiced, the expiry of its pass, and the expiry before it. */
    mot_test_date: date(),
    mot_expiry: date(),
    mot_former_expiry: date(),
    /** On a credit note: the MOT pass on the credited document no longer counts. */
    mot_taken_back: boolean(),
    technician: text(),
    mot_tester: text(),
    sales_advisor: text(),
    quality_controller: text(),
    road_tester: text(),
    work_description: text(),
    internal_notes: text(),
    credit_reason: text(),
    /** On a credit note, besides `invoice_number`: the date of the credited invoice. */
    invoice_date: date(),
    /** The date of supply where it is not the date of issue. */
    tax_point: date(),
    /** The date on which its VAT counts where it is not the date of issue: see lib/tax/rules/tax-point.ts. */
    vat_date: date(),
    /** VAT on the margin of a vehicle sold under the margin scheme; it appears on no paper for the customer. */
    margin_vat: money(),
    issuer_snapshot: jsonb().$type<IssuerSnapshot>(),
    created_by: uuid(),
    pdf_key: text(),
    pdf_sha256: text(),
    issued_at: instant(),
    /** On a job sheet: when the customer took the vehicle away again. */
    collected_at: instant(),
    /** What lists show of a document, in the form used for searching. The name or registration may differ from today's. */
    search_text: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(customer_name || ' ' || registration || ' ' || coalesce(vehicle_snapshot ->> 'make', '') || ' ' || coalesce(vehicle_snapshot ->> 'model', '') || ' ' || coalesce(number, '') || ' ' || coalesce(estimate_number, '') || ' ' || coalesce(job_sheet_number, '') || ' ' || coalesce(invoice_number, '') || ' ' || coalesce(order_reference, ''))`,
      ),
    ...edited(),
    ...imported(),
  },
  (t) => [
    check("documents_type_known", sql`${t.type} in ${TYPES} or ${t.legacy_id} is not null`),
    check(
      "documents_totals_add_up",
      sql`${t.legacy_id} is not null or ${t.total_gross} = ${t.total_net} + ${t.total_tax}`,
    ),
    check(
      "documents_have_totals",
      sql`${t.legacy_id} is not null or (${t.total_net} is not null and ${t.total_tax} is not null and ${t.total_gross} is not null)`,
    ),
    check(
      "documents_issue_is_numbered",
      sql`${t.legacy_id} is not null or ${t.issued_date} is null or ${t.number} is not null`,
    ),
    check(
      "documents_collected_when_done",
      sql`${t.legacy_id} is not null or ${t.collected_at} is null or (${t.type} = 'job_sheet' and ${t.status} in ('completed', 'invoiced'))`,
    ),
    uniqueIndex("documents_invoice_number_unique")
      .on(t.number)
      .where(sql`${t.type} in ('invoice', 'excess_invoice') and ${t.legacy_id} is null`),
    uniqueIndex("documents_number_unique")
      .on(t.type, t.number)
      .where(sql`${t.type} not in ('invoice', 'excess_invoice') and ${t.legacy_id} is null`),
    // The date of issue comes last, so that documents issued in a range of dates are counted by an index-only scan.
    index("documents_by_date")
      .on(t.document_date.desc().nullsLast(), t.id.desc(), t.issued_date)
      .where(live(t)),
    index("documents_by_type_date")
      .on(t.type, t.document_date.desc().nullsLast(), t.id.desc())
      .where(live(t)),
    index("documents_by_type_status_date")
      .on(t.type, t.status, t.document_date.desc().nullsLast(), t.id.desc())
      .where(live(t)),
    index("documents_by_type_number")
      .on(t.type, t.number_value.desc().nullsLast(), t.id.desc())
      .where(live(t)),
    index("documents_by_type_gross").on(t.type, t.total_gross.desc().nullsLast(), t.id.desc()).where(live(t)),
    // The type comes last, so that documents filtered by it are counted without reading the rows.
    index("documents_by_technician")
      .on(t.technician, t.document_date.desc().nullsLast(), t.id.desc(), t.type)
      .where(sql`${t.technician} is not null and ${live(t)}`),
    index("documents_by_user_status")
      .on(t.user_status, t.document_date.desc().nullsLast(), t.id.desc(), t.type)
      .where(sql`${t.user_status} is not null and ${live(t)}`),
    index("documents_by_customer").on(
      t.customer_id,
      t.document_date.desc().nullsLast(),
      t.id.desc(),
      t.deleted_at,
    ),
    index("documents_by_vehicle").on(
      t.vehicle_id,
      t.document_date.desc().nullsLast(),
      t.id.desc(),
      t.deleted_at,
    ),
    // The conditions of the view `owed_documents`. Type and balance come last, so that what is owed is summed by an index-only
    // scan.
    index("documents_unpaid").on(t.due_on, t.id, t.type, t.balance).where(owed(t)),
    index("documents_unpaid_by_customer").on(t.customer_id, t.due_on, t.type, t.balance).where(owed(t)),
    // Customers' money on documents not issued yet: few rows, however old the garage is.
    index("documents_paid_before_issue")
      .on(t.customer_id)
      .where(sql`${t.issued_date} is null and ${t.received} <> 0`),
    index("documents_by_vat_date").on(t.vat_date).where(sql`${t.vat_date} is not null`),
    index("documents_open_jobs")
      .on(t.document_date.desc().nullsLast(), t.id.desc())
      .where(
        sql`${t.type} = 'job_sheet' and ${t.status} in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester') and ${live(t)}`,
      ),
    index("documents_by_collection").on(t.collected_at).where(sql`${t.collected_at} is not null`),
    index("documents_number").on(t.number, t.id).where(sql`${t.number} is not null`),
    index("documents_estimate_number")
      .on(t.estimate_number, t.id)
      .where(sql`${t.estimate_number} is not null`),
    index("documents_job_sheet_number")
      .on(t.job_sheet_number, t.id)
      .where(sql`${t.job_sheet_number} is not null`),
    index("documents_invoice_number").on(t.invoice_number, t.id).where(sql`${t.invoice_number} is not null`),
    // By the digits of a number, whatever precedes them.
    index("documents_number_digits")
      .on(sql`number_digits(${t.number}) collate "C"`, t.id)
      .where(sql`${t.number} is not null`),
    index("documents_estimate_number_digits")
      .on(sql`number_digits(${t.estimate_number}) collate "C"`, t.id)
      .where(sql`${t.estimate_number} is not null`),
    index("documents_job_sheet_number_digits")
      .on(sql`number_digits(${t.job_sheet_number}) collate "C"`, t.id)
      .where(sql`${t.job_sheet_number} is not null`),
    index("documents_invoice_number_digits")
      .on(sql`number_digits(${t.invoice_number}) collate "C"`, t.id)
      .where(sql`${t.invoice_number} is not null`),
    index("documents_order_reference")
      .on(sql`search_key(${t.order_reference}) collate "C"`, t.id)
      .where(sql`${t.order_reference} is not null`),
    index("documents_search").using("gin", sql`${t.search_text} gin_trgm_ops`),
    index("documents_source").on(t.source_document_id).where(sql`${t.source_document_id} is not null`),
    index("documents_by_updated").on(t.updated_at, t.id).where(live(t)),
  ],
);

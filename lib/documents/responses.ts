import { z } from "zod";
import { instant } from "@/lib/core/input/fields";
import { CustomerWhole } from "@/lib/customers/responses";
import { DocumentWritten } from "@/lib/document-record/responses";
import { DOCUMENT_STATUSES } from "@/lib/document-record/rules/statuses";
import { LINE_TYPES } from "@/lib/pricing/rules/line-types";
import { Received } from "@/lib/receipts/responses";
import { VehicleInList } from "@/lib/vehicles/responses";
import { ANSWERED_BY, APPROVALS } from "./rules/lines/approval";

const text = z.string().nullable();
const whole = z.int().nullable();
const key = z.uuid().nullable();
/** Only for those who may see costs. */
const cost = text.optional();
/** One of ours; an imported document may have a type of GA4's own. */
const type = z.string();
const status = z.enum(DOCUMENT_STATUSES);

/** A document in a list, with customer and vehicle as printed. */
export const DocumentInList = z
  .object({
    id: z.uuid(),
    type,
    status,
    user_status: text,
    number: text,
    estimate_number: text,
    job_sheet_number: text,
    invoice_number: text,
    document_date: text,
    created_date: text,
    issued_date: text,
    due_date: text,
    customer_name: z.string(),
    registration: z.string(),
    vehicle_make: text,
    vehicle_model: text,
    customer_id: key,
    vehicle_id: key,
    order_reference: text,
    technician: text,
    mileage: whole,
    total_net: text,
    total_tax: text,
    total_gross: text,
    balance: z.string(),
    overdue: z.boolean(),
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "DocumentInList" });

export type DocumentRow = z.infer<typeof DocumentInList>;

/** An issued document with warnings about anything unusual; each warning names the field to correct. */
export const DocumentIssued = z
  .object({
    ...DocumentWritten.shape,
    warnings: z.array(z.object({ field: z.string(), message: z.string() })),
  })
  .meta({ id: "DocumentIssued" });

/** Who may issue a document, and why the caller may not. */
export const Issuers = z
  .object({
    /** Empty if the caller may. */
    reasons: z.array(z.string()),
    people: z.array(z.object({ id: z.uuid(), name: z.string(), role: z.string() })),
    /** The request to issue it, if somebody was asked; `of` is null if it was addressed to nobody in particular. */
    asked: z.object({ at: instant, by: z.string(), of: text }).nullable(),
  })
  .meta({ id: "Issuers" });

export const IssueAsked = z.object({ id: z.uuid(), asked_of: key }).meta({ id: "IssueAsked" });

/** What is left to credit of an issued document, after drafts of credit notes too. */
export const LeftToCredit = z
  .object({
    /** Every line except comments; fully credited lines have quantity 0. */
    lines: z.array(
      z.object({
        id: z.uuid(),
        item_type: z.enum(LINE_TYPES),
        quantity: z.string(),
        /** The unit price that credits everything left: before discounts, as `unit_price` of the credit. */
        unit_price: z.string(),
        tax_code: z.string(),
        tax_rate: z.string(),
        tax_inclusive: z.boolean(),
        stock_item_id: key,
        /** How much of it can still come back into stock. */
        to_return: z.string(),
        line_net: z.string(),
        line_tax: z.string(),
        line_gross: z.string(),
      }),
    ),
    total_net: z.string(),
    total_tax: z.string(),
    total_gross: z.string(),
  })
  .meta({ id: "LeftToCredit" });

/** A line as stored on the document; sums are null only if an imported one could not be read. */
export const LineItem = z
  .object({
    id: z.uuid(),
    position: z.int(),
    item_type: z.enum(LINE_TYPES),
    description: z.string(),
    part_number: text,
    stock_item_id: key,
    supplier_id: key,
    supplier: text,
    quantity: text,
    unit_price: text,
    discount_percent: z.string(),
    tax_code: z.string(),
    tax_rate: text,
    line_net: text,
    line_tax: text,
    line_gross: text,
    approval: z.enum(APPROVALS).nullable(),
    approval_by: text,
    approval_how: z.enum(ANSWERED_BY).nullable(),
    approval_at: instant.nullable(),
    approval_note: text,
    technician: text,
    technician_id: key.optional(),
    guarantee: text,
    tyre: z.record(z.string(), z.string()).nullable().optional(),
    share_percent: text.optional(),
    tax_inclusive: z.boolean().optional(),
    package_key: key.optional(),
    package_name: text.optional(),
    source_line_id: key.optional(),
    advisory_id: key.optional(),
    deferred_work_id: key.optional(),
    /** Credit notes only: how much comes back into stock; null in a draft means the usual quantity. */
    returned_quantity: text.optional(),
    linked_document_id: key.optional(),
    unit_cost: cost,
    line_cost: cost,
  })
  .meta({ id: "LineItem" });

/** The line that was added, changed or removed, and its document afterwards. */
export const LineAdded = z.object({ id: z.uuid(), document: DocumentWritten }).meta({ id: "LineAdded" });

const Related = z.object({
  id: z.uuid(),
  type,
  status,
  number: text,
  source_document_id: key,
  document_date: text,
  total_gross: text,
  /** If the two are linked by an MOT: whether the other is the test that failed, or its retest. */
  retest: z.enum(["failed", "retest"]).nullable(),
});

/** A document that belongs to the same piece of work. */
export const RelatedDocument = Related.extend({
  estimate_number: text,
  job_sheet_number: text,
  invoice_number: text,
});
export type RelatedDocument = z.infer<typeof RelatedDocument>;

/** The customer's current details, next to those printed. */
export const CustomerToday = CustomerWhole.pick({
  id: true,
  name: true,
  account_number: true,
  house_no: true,
  road: true,
  locality: true,
  town: true,
  county: true,
  postcode: true,
  telephone: true,
  mobile: true,
}).extend({ archived: z.boolean() });
export type CustomerToday = z.infer<typeof CustomerToday>;

/** The vehicle's current details. */
export const VehicleToday = VehicleInList.pick({
  id: true,
  registration: true,
  make: true,
  model: true,
  vin: true,
  mot_expiry: true,
}).extend({ archived: z.boolean() });
export type VehicleToday = z.infer<typeof VehicleToday>;

const asPrinted = z.record(z.string(), z.string());

/** A document with all its details, as it was issued. */
export const DocumentWhole = z
  .object({
    ...DocumentWritten.shape,
    overdue: z.boolean(),
    estimate_number: text,
    job_sheet_number: text,
    invoice_number: text,
    /** Credit notes only: the date of the invoice that it credits. */
    invoice_date: text,
    customer_name: z.string(),
    customer_snapshot: asPrinted,
    registration: z.string(),
    vehicle_snapshot: asPrinted,
    mileage: whole,
    account_document: z.boolean(),
    order_reference: text,
    department: text,
    terms: text,
    paid_date: text,
    expires_date: text,
    printed: z.boolean(),
    emailed: z.boolean(),
    discount_percent: z.string(),
    labour_discount_percent: z.string(),
    parts_discount_percent: z.string(),
    mot_class: text,
    mot_type: text,
    mot_status: text,
    mot_outsourced: z.boolean().nullable(),
    technician: text,
    mot_tester: text,
    mot_test_date: text,
    mot_expiry: text,
    sales_advisor: text,
    quality_controller: text,
    road_tester: text,
    work_description: text,
    internal_notes: text,
    credit_reason: text,
    labour_cost: cost,
    parts_cost: cost,
    mot_cost: cost,
    /** The amounts agreed, waiting for the customer's answer, and declined or deferred, VAT included. */
    sums_by_answer: z.object({ agreed: z.string(), waiting: z.string(), refused: z.string() }),
    line_items: z.array(LineItem),
    /** Null for those who may not see receipts. */
    receipts: z.array(Received).nullable(),
    related: z.array(Related),
  })
  .meta({ id: "DocumentWhole" });

/** A defect seen on a vehicle that did not fail the MOT. */
export const AdvisoryWhole = z
  .object({
    id: z.uuid(),
    vehicle_id: z.uuid(),
    document_id: key,
    description: z.string(),
    severity: text,
    resolved_at: instant.nullable(),
    resolved_by_document_id: key,
    created_at: instant,
    updated_at: instant,
    version: z.int(),
  })
  .meta({ id: "AdvisoryWhole" });

/** Work advised, declined or deferred, as a line that a document can take. */
export const WorkRecommended = z
  .object({
    id: z.uuid(),
    kind: z.enum(["advisory", "declined", "deferred"]),
    item_type: z.enum(LINE_TYPES),
    description: z.string(),
    part_number: text,
    stock_item_id: key,
    quantity: z.string(),
    unit_price: text,
    tax_code: text,
    severity: text,
    noted_on: text,
    document_id: key,
    mileage: z.int().nullable(),
    line_gross: text,
    /** The open document whose line does this work; null while it waits. */
    on_document: z.object({ id: z.uuid(), type, number: text }).nullable(),
  })
  .meta({ id: "WorkOffered" });

/** A tax code with its dated rates. */
export const TaxCodeShown = z
  .object({
    code: z.string(),
    name: z.string(),
    retired: z.boolean(),
    rates: z.array(z.object({ valid_from: z.string(), rate: z.string() })),
  })
  .meta({ id: "TaxCodeShown" });

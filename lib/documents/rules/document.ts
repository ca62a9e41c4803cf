import type { CustomerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { LineType } from "@/lib/pricing/rules/line-types";
import type { Received } from "@/lib/receipts/responses";
import type { CustomerToday, RelatedDocument, VehicleToday } from "../responses";
import type { Answer, SumsByAnswer } from "./lines/approval";

/** A line as stored on the document; sums are null only if an imported one could not be read. */
export interface DocumentLine extends Answer {
  id: string;
  position: number;
  item_type: LineType;
  description: string;
  part_number: string | null;
  stock_item_id: string | null;
  supplier_id: string | null;
  supplier: string | null;
  quantity: string | null;
  unit_price: string | null;
  discount_percent: string;
  tax_code: string;
  tax_rate: string | null;
  line_net: string | null;
  line_tax: string | null;
  line_gross: string | null;
  technician: string | null;
  technician_id: string | null;
  guarantee: string | null;
  /** Of a tyre: its size and what its label said when the line was written. */
  tyre: Record<string, string> | null;
  supplier_invoice: string | null;
  nominal_code: string | null;
  /** Sundries as a share of labour and parts, in per cent. */
  share_percent: string | null;
  /** Whether the price was given with VAT. */
  tax_inclusive: boolean;
  /** Lines of one package have the same key. */
  package_key: string | null;
  package_name: string | null;
  /** The line that this one was converted, copied or credited from. */
  source_line_id: string | null;
  /** The advisory or deferred work of an earlier visit that this line does. */
  advisory_id: string | null;
  deferred_work_id: string | null;
  /** Credit notes only: how much comes back into stock; null in a draft means the usual quantity. */
  returned_quantity: string | null;
  /** The excess invoice that charges what this line takes off. */
  linked_document_id: string | null;
  /** Only for those who may see costs. */
  unit_cost?: string | null;
  line_cost?: string | null;
}

/** An entry of a document's history, in words. */
export interface DocumentEvent {
  id: string;
  at: string;
  /** "Took £120.00 by card for invoice 9242". */
  what: string;
  /** "by Ann Lee". */
  by: string;
  /** Who gave a customer's answer, if one was recorded. */
  more: string;
  /** When the answers it covers were given, so that the lines do not show them a second time. */
  answered: string[];
  /** Whether this entry created the document. */
  begins: boolean;
}

export interface Document {
  id: string;
  type: string;
  status: DocumentStatus;
  user_status: string | null;
  overdue: boolean;
  number: string | null;
  estimate_number: string | null;
  job_sheet_number: string | null;
  invoice_number: string | null;
  /** Credit notes only: the date of the invoice that it credits. */
  invoice_date: string | null;
  source_document_id: string | null;
  customer_id: string | null;
  vehicle_id: string | null;
  customer_name: string;
  customer_snapshot: CustomerSnapshot;
  registration: string;
  vehicle_snapshot: VehicleSnapshot;
  /** The garage's details on the day of issue; empty before the issue, and for imported documents. */
  issuer_snapshot: Record<string, string>;
  mileage: number | null;
  account_document: boolean;
  order_reference: string | null;
  department: string | null;
  terms: string | null;
  created_date: string | null;
  issued_date: string | null;
  due_date: string | null;
  collected_at: string | null;
  paid_date: string | null;
  expires_date: string | null;
  printed_date: string | null;
  printed: boolean;
  emailed: boolean;
  exported: boolean;
  reconciled: boolean;
  cashed_up: boolean;
  discount_percent: string;
  labour_discount_percent: string;
  parts_discount_percent: string;
  surcharge_percent: string | null;
  total_net: string | null;
  total_tax: string | null;
  total_gross: string | null;
  sums_by_answer: SumsByAnswer;
  received: string;
  balance: string;
  labour_hours: string | null;
  mot_class: string | null;
  mot_type: string | null;
  mot_status: string | null;
  mot_outsourced: boolean | null;
  technician: string | null;
  mot_tester: string | null;
  mot_test_date: string | null;
  /** The expiry of the MOT pass for which it was issued. */
  mot_expiry: string | null;
  sales_advisor: string | null;
  quality_controller: string | null;
  road_tester: string | null;
  work_description: string | null;
  internal_notes: string | null;
  credit_reason: string | null;
  /** Day of supply, if it differs from the day of issue. */
  tax_point: string | null;
  created_by: string | null;
  imported: boolean;
  /** GA4 columns that have no field of their own here, by GA4's column names. */
  legacy: Record<string, string>;
  created_at: string;
  updated_at: string;
  version: number;
  /** Only for those who may see costs. */
  labour_cost?: string | null;
  parts_cost?: string | null;
  mot_cost?: string | null;
  lines: DocumentLine[];
  /** Null for those who may not see receipts. */
  receipts: Received[] | null;
  related: RelatedDocument[];
}

/** A document with everything its page shows next to it. */
export interface DocumentDetails extends Document {
  customer_today: CustomerToday | null;
  vehicle_today: VehicleToday | null;
  history: DocumentEvent[];
}

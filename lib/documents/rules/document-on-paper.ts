import type { CustomerSnapshot, IssuerSnapshot, VehicleSnapshot } from "@/db/schema/documents";
import type { ReceiptOnPaper } from "@/lib/receipts/responses";
import type { DocumentLine } from "./document";

/** A line as printed: never with costs. */
export type LineOnPaper = Omit<DocumentLine, "unit_cost" | "line_cost">;

/** All details of a document that are printed. */
export interface DocumentOnPaper {
  id: string;
  type: string;
  status: string;
  number: string | null;
  estimate_number: string | null;
  job_sheet_number: string | null;
  /** Of the document that a credit note credits, or that an excess belongs to. */
  source_number: string | null;
  source_type: string | null;
  source_date: string | null;
  customer_id: string | null;
  vehicle_id: string | null;
  customer_name: string;
  customer_snapshot: CustomerSnapshot;
  registration: string;
  vehicle_snapshot: VehicleSnapshot;
  mileage: number | null;
  mot_expiry: string | null;
  order_reference: string | null;
  terms: string | null;
  technician: string | null;
  created_date: string | null;
  issued_date: string | null;
  tax_point: string | null;
  due_date: string | null;
  paid_date: string | null;
  expires_date: string | null;
  discount_percent: string;
  labour_discount_percent: string;
  parts_discount_percent: string;
  total_net: string | null;
  total_tax: string | null;
  total_gross: string | null;
  received: string;
  balance: string;
  work_description: string | null;
  credit_reason: string | null;
  /** What the workshop wrote of a job sheet. */
  concern: string | null;
  cause: string | null;
  correction: string | null;
  imported: boolean;
  issuer_snapshot: IssuerSnapshot | null;
  issued_at: string | null;
  pdf_key: string | null;
  pdf_sha256: string | null;
  advisories: string[];
  lines: LineOnPaper[];
  receipts: ReceiptOnPaper[];
}

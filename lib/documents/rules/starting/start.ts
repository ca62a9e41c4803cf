import type { Decimal } from "@/lib/core/money";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { LineType } from "@/lib/pricing/rules/line-types";

/** The customer as whoever writes a document must know them. */
export interface StartCustomer {
  id: string;
  name: string;
  account_number: string | null;
  telephone: string | null;
  mobile: string | null;
  email: string | null;
  address: string;
  account_customer: boolean;
  account_held: boolean;
  credit_limit: Decimal | null;
  credit_terms: number | null;
  /** What they owe today, and what of it is past its day. */
  balance: Decimal;
  overdue: Decimal;
  /** Money of theirs that no document claims. */
  own_money: Decimal;
  /** Pounds an hour without VAT: their own, else the garage's. */
  labour_rate: Decimal;
  labour_discount_percent: Decimal;
  parts_discount_percent: Decimal;
  trade_parts: boolean;
  force_tax_free: boolean;
  notes: string | null;
}

export interface StartVehicle {
  id: string;
  customer_id: string | null;
  registration: string;
  make: string | null;
  model: string | null;
  derivative: string | null;
  colour: string | null;
  fuel_type: string | null;
  engine_cc: number | null;
  vin: string | null;
  mot_expiry: string | null;
  tax_due: string | null;
  last_mileage: number | null;
  last_seen: string | null;
  notes: string | null;
  /** The plate that was asked for, where the car wears another today. */
  old_plate: string | null;
}

/** A paper of this car or customer that one must know of before writing another. */
export interface EarlierDocument {
  id: string;
  type: string;
  status: DocumentStatus;
  number: string | null;
  document_date: string | null;
  total_gross: Decimal | null;
  work: string;
}

/** The document that took up work which waited, and is not done yet. */
export interface StandsOn {
  id: string;
  type: string;
  number: string | null;
}

/** Work that was advised, refused or put off, as a line that one key adds. */
export interface RecommendedWork {
  id: string;
  kind: "advisory" | "declined" | "deferred";
  item_type: LineType;
  description: string;
  part_number: string | null;
  stock_item_id: string | null;
  quantity: Decimal;
  unit_price: Decimal | null;
  tax_code: string | null;
  severity: string | null;
  /** When it was seen or quoted: the day of its document. */
  noted_on: string | null;
  document_id: string | null;
  /** Of its document. */
  mileage: number | null;
  /** What it was quoted at with VAT, as long as the line stands that it was quoted on. */
  line_gross: Decimal | null;
  /** Null while nobody has taken it up. */
  on_document: StandsOn | null;
}

export type Warning =
  | { kind: "on_stop" }
  | { kind: "over_limit"; over: Decimal }
  | { kind: "overdue"; amount: Decimal }
  | { kind: "mot_expired"; date: string }
  | { kind: "mot_due"; date: string }
  | { kind: "tax_free" }
  | { kind: "open_work"; count: number }
  | { kind: "no_owner" };

/** Everything that a document begins with. */
export interface Start {
  vehicle: StartVehicle | null;
  customer: StartCustomer | null;
  /** The customer's cars, to choose from. */
  vehicles: StartVehicle[];
  open_documents: EarlierDocument[];
  estimates: EarlierDocument[];
  open_work: RecommendedWork[];
  warnings: Warning[];
}

/** What a registration led to: one car, or several to choose from, or none. */
export interface Found {
  start: Start | null;
  candidates: StartVehicle[];
}

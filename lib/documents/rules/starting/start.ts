import type { z } from "zod";
import type { Decimal } from "@/lib/core/money";
import type { DocumentStatus } from "@/lib/document-record/rules/statuses";
import type { WorkRecommended } from "../../responses";

/** The customer's details that the editor needs. */
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
  /** What they owe today, and how much of it is overdue. */
  balance: Decimal;
  overdue: Decimal;
  /** Their money that is not allocated to any document. */
  own_money: Decimal;
  /** Pounds an hour without VAT: their own rate, otherwise the garage's. */
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
  /** The registration that was searched for, if the vehicle has another one today. */
  old_plate: string | null;
}

/** An existing document of this vehicle or customer that matters before writing another. */
export interface EarlierDocument {
  id: string;
  type: string;
  status: DocumentStatus;
  number: string | null;
  document_date: string | null;
  total_gross: Decimal | null;
  work: string;
}

/** The unfinished document that has taken up waiting work. */
export interface TakenUpOn {
  id: string;
  type: string;
  number: string | null;
}

/** Work advised, declined or deferred, as a line that one key adds. */
export type RecommendedWork = z.infer<typeof WorkRecommended>;

export type Warning =
  | { kind: "on_stop" }
  | { kind: "over_limit"; over: Decimal }
  | { kind: "overdue"; amount: Decimal }
  | { kind: "mot_expired"; date: string }
  | { kind: "mot_due"; date: string }
  | { kind: "tax_free" }
  | { kind: "open_work"; count: number }
  | { kind: "no_owner" };

/** Everything that a new document starts with. */
export interface Start {
  vehicle: StartVehicle | null;
  customer: StartCustomer | null;
  /** The customer's vehicles, to choose from. */
  vehicles: StartVehicle[];
  open_documents: EarlierDocument[];
  estimates: EarlierDocument[];
  open_work: RecommendedWork[];
  warnings: Warning[];
}

/** The result of a registration search: one vehicle, several to choose from, or none. */
export interface Found {
  start: Start | null;
  candidates: StartVehicle[];
}

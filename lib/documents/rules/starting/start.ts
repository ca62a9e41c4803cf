import type { z } from "zod";
import type { Decimal } from "@/lib/core/money";
import type { OffRoad } from "@/lib/vehicles/rules/off-road";
import type { WorkRecommended } from "../../responses";
import type { CustomerOnFile, EarlierDocument, StartVehicle } from "../../schema/start-responses";

/** The customer's details that the editor needs. */
export interface StartCustomer extends CustomerOnFile {
  /** Pounds an hour without VAT: their own rate, otherwise the garage's. */
  labour_rate: Decimal;
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
  | { kind: "off_road"; state: OffRoad }
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

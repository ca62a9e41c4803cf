import { z } from "zod";
import { CustomerWhole } from "@/lib/customers/responses";
import { VehicleWhole } from "@/lib/vehicles/responses";
import { DocumentInList } from "../responses";

export const StartVehicle = VehicleWhole.pick({
  id: true,
  customer_id: true,
  registration: true,
  make: true,
  model: true,
  derivative: true,
  colour: true,
  fuel_type: true,
  engine_cc: true,
  vin: true,
  mot_expiry: true,
  tax_due: true,
  off_road: true,
  notes: true,
}).extend({
  last_mileage: z.int().nullable(),
  last_seen: z.string().nullable(),
  /** The registration that was searched for, if the vehicle has another one today. */
  old_plate: z.string().nullable(),
});
export type StartVehicle = z.infer<typeof StartVehicle>;

/** The customer's details that the editor needs. */
export const CustomerOnFile = CustomerWhole.pick({
  id: true,
  name: true,
  account_number: true,
  telephone: true,
  mobile: true,
  email: true,
  account_customer: true,
  account_held: true,
  credit_limit: true,
  credit_terms: true,
  labour_rate: true,
  labour_discount_percent: true,
  parts_discount_percent: true,
  trade_parts: true,
  force_tax_free: true,
  notes: true,
}).extend({
  address: z.string(),
  /** What they owe today, and how much of it is overdue. */
  balance: z.string(),
  overdue: z.string(),
  /** Their money that is not allocated to any document. */
  own_money: z.string(),
});
export type CustomerOnFile = z.infer<typeof CustomerOnFile>;

/** An existing document of this vehicle or customer that matters before writing another. */
export const EarlierDocument = DocumentInList.pick({
  id: true,
  type: true,
  status: true,
  number: true,
  document_date: true,
  total_gross: true,
}).extend({ work: z.string() });
export type EarlierDocument = z.infer<typeof EarlierDocument>;

import { sql } from "drizzle-orm";
import { date, integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, sortText } from "../schema/columns";

/** Vehicles, archived ones too, and their customers. */
export const vehicle_names = pgView("vehicle_names", {
  id: uuid(),
  customer_id: uuid(),
  registration: sortText(),
  vin: text(),
  make: text(),
  model: text(),
  mot_expiry: date(),
  deleted_at: instant(),
}).as(sql`select id, customer_id, registration, vin, make, model, mot_expiry, deleted_at from vehicles`);

/** Vehicles, archived ones too, as papers describe them. */
export const vehicle_particulars = pgView("vehicle_particulars", {
  id: uuid(),
  customer_id: uuid(),
  registration: sortText(),
  vin: text(),
  make: text(),
  model: text(),
  derivative: text(),
  colour: text(),
  fuel_type: text(),
  engine_cc: integer(),
  mot_expiry: date(),
  tax_due: date(),
  last_invoice_date: date(),
  notes: text(),
  deleted_at: instant(),
}).as(sql`
  select id, customer_id, registration, vin, make, model, derivative, colour, fuel_type, engine_cc, mot_expiry, tax_due, last_invoice_date,
    notes, deleted_at
  from vehicles`);

/** What tells whether a vehicle's customer is still to be reminded of it. */
export const vehicles_to_remind = pgView("vehicles_to_remind", {
  id: uuid(),
  customer_id: uuid(),
  registration: sortText(),
  make: text(),
  model: text(),
  mot_expiry: date(),
  off_road: text(),
  last_invoice_date: date(),
  legacy_id: text(),
  created_at: instant(),
  deleted_at: instant(),
}).as(sql`
  select id, customer_id, registration, make, model, mot_expiry, off_road, last_invoice_date, legacy_id, created_at, deleted_at
  from vehicles`);

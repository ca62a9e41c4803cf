import { sql } from "drizzle-orm";
import { boolean, integer, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant } from "../schema/columns";

/** Bays and other resources of the diary, former ones too. */
export const resource_names = pgView("resource_names", { id: uuid(), name: text() }).as(
  sql`select id, name from resources`,
);

/** When appointments are, and whether they still hold their place. */
export const appointment_times = pgView("appointment_times", {
  id: uuid(),
  starts_at: instant(),
  ends_at: instant(),
  status: text(),
  version: integer(),
  deleted_at: instant(),
}).as(sql`select id, starts_at, ends_at, status, version, deleted_at from appointments`);

/** Which vehicle an appointment is for, when it was made, and the document that came of it. */
export const vehicle_appointments = pgView("vehicle_appointments", {
  id: uuid(),
  vehicle_id: uuid(),
  customer_id: uuid(),
  document_id: uuid(),
  starts_at: instant(),
  status: text(),
  created_at: instant(),
  deleted_at: instant(),
}).as(
  sql`select id, vehicle_id, customer_id, document_id, starts_at, status, created_at, deleted_at from appointments`,
);

/** Appointments as the workshop sees them: who does them where, and what was promised. Courtesy cars are not among them. */
export const workshop_appointments = pgView("workshop_appointments", {
  id: uuid(),
  resource_id: uuid(),
  technician_id: uuid(),
  vehicle_id: uuid(),
  document_id: uuid(),
  starts_at: instant(),
  ends_at: instant(),
  promised_at: instant(),
  waits: boolean(),
  status: text(),
  user_status: text(),
  appointment_type: text(),
  description: text(),
  registration: text(),
  collected_at: instant(),
  deleted_at: instant(),
}).as(sql`
  select id, resource_id, technician_id, vehicle_id, document_id, starts_at, ends_at, promised_at, waits, status, user_status,
    appointment_type, description, registration, collected_at, deleted_at
  from appointments where courtesy_for_id is null`);

import { sql } from "drizzle-orm";
import { boolean, date, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, money, sortText } from "../schema/columns";

/*
 * What other domains see of a record next to their own, and query it by: its name, its owner, and whether it is deleted. Bare
 * columns only, so that PostgreSQL plans a statement on a view as on the table.
 */

/** Customers, archived ones too: their names, how they are found and how they are contacted. */
export const customer_names = pgView("customer_names", {
  id: uuid(),
  name: text(),
  sort_name: sortText(),
  account_number: text(),
  search_text: text(),
  account_customer: boolean(),
  account_held: boolean(),
  credit_limit: money(),
  email: text(),
  telephone: text(),
  mobile: text(),
  reminders_allowed: boolean(),
  merged_into_id: uuid(),
  legacy_id: text(),
  deleted_at: instant(),
}).as(sql`
  select id, name, sort_name, account_number, search_text, account_customer, account_held, credit_limit, email, telephone, mobile,
    reminders_allowed, merged_into_id, legacy_id, deleted_at
  from customers`);

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

/** The garage's users, former ones too, and their roles. */
export const user_names = pgView("user_names", {
  id: uuid(),
  name: text(),
  role: text(),
  active: boolean(),
  deleted_at: instant(),
}).as(sql`select id, name, role, active, deleted_at from users`);

/** Suppliers, archived ones too. */
export const supplier_names = pgView("supplier_names", {
  id: uuid(),
  name: text(),
  sort_name: sortText(),
  deleted_at: instant(),
}).as(sql`select id, name, sort_name, deleted_at from suppliers`);

/** Bays and other resources of the diary, former ones too. */
export const resource_names = pgView("resource_names", { id: uuid(), name: text() }).as(
  sql`select id, name from resources`,
);

/** Reminder templates, former ones too. */
export const reminder_template_names = pgView("reminder_template_names", { id: uuid(), name: text() }).as(
  sql`select id, name from reminder_templates`,
);

/** The garage's saved jobs, former ones too. */
export const saved_job_names = pgView("saved_job_names", { id: uuid(), name: text() }).as(
  sql`select id, name from saved_jobs`,
);

/** The garage's own statuses, former ones too. */
export const status_names = pgView("status_names", { id: uuid(), name: text() }).as(
  sql`select id, name from garage_statuses`,
);

/** The API keys of programs, former ones too. */
export const api_key_names = pgView("api_key_names", { id: uuid(), name: text() }).as(
  sql`select id, name from api_keys`,
);

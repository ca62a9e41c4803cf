import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { appointments, knownMotClasses } from "./appointments";
import { edited, id, instant, money, timestamps } from "./columns";
import { saved_jobs } from "./packages";

/** What customers may book by themselves, in the words that they read. */
export const online_services = pgTable(
  "online_services",
  {
    id: id(),
    name: text().notNull(),
    description: text(),
    /** The package whose price and time it has, unless its own are given. */
    saved_job_id: uuid().references(() => saved_jobs.id, { onDelete: "set null" }),
    price_gross: money(),
    /** No price is shown. */
    on_request: boolean().notNull().default(false),
    duration_minutes: integer(),
    bay_kind: text(),
    mot_class: text(),
    skill: text(),
    /** A courtesy car may be had meanwhile. */
    courtesy: boolean().notNull().default(false),
    active: boolean().notNull().default(true),
    position: smallint().notNull().default(0),
    ...edited(),
  },
  (t) => [
    index().on(t.saved_job_id),
    check("online_services_bay_kind_known", sql`${t.bay_kind} in ('bay', 'ramp', 'mot_lane')`),
    check(
      "online_services_mot_class_known",
      sql`${t.mot_class} is null or ${knownMotClasses(sql`array[${t.mot_class}]`)}`,
    ),
    check("online_services_duration", sql`${t.duration_minutes} between 5 and 1440`),
  ],
);

/** What a customer typed to book an appointment, and the link by which they change it: only its hash is stored. */
export const online_bookings = pgTable(
  "online_bookings",
  {
    id: id(),
    appointment_id: uuid()
      .notNull()
      .unique()
      .references(() => appointments.id, { onDelete: "cascade" }),
    /** The key of the form: sent again, it books nothing more. */
    request_key: uuid().notNull().unique(),
    reference: text().notNull().unique(),
    token_hash: text().notNull().unique(),
    service_id: uuid().references(() => online_services.id, { onDelete: "set null" }),
    service_name: text().notNull(),
    /** What was shown; null if the price is on request. */
    price_gross: money(),
    name: text().notNull(),
    telephone: text().notNull(),
    email: text().notNull(),
    vehicle: text().notNull(),
    notes: text(),
    /** What was agreed to, word for word, and when; null if nothing was asked. */
    consent_wording: text(),
    consented_at: instant(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.service_id),
    check("online_bookings_consent", sql`(${t.consent_wording} is null) = (${t.consented_at} is null)`),
  ],
);

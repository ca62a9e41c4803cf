import { type SQL, sql } from "drizzle-orm";
import {
  type AnyPgColumn,
  boolean,
  check,
  date,
  index,
  pgTable,
  smallint,
  text,
  time,
  uuid,
} from "drizzle-orm/pg-core";
import { edited, id, imported, inOurYears, instant, timestamps } from "./columns";
import { customers } from "./customers";
import { documents } from "./documents";
import { users } from "./users";
import { vehicles } from "./vehicles";

/** The DVSA's classes. */
export const knownMotClasses = (column: AnyPgColumn | SQL) =>
  sql`${column} <@ array['1', '2', '3', '4', '4a', '5', '5a', '7']::text[]`;

/** Bays, ramps, MOT lanes and courtesy cars. */
export const resources = pgTable(
  "resources",
  {
    id: id(),
    name: text().notNull(),
    kind: text().notNull().default("bay"),
    position: smallint().notNull().default(0),
    active: boolean().notNull().default(true),
    /** The classes that an MOT lane tests; empty for everything else. */
    mot_classes: text().array().notNull().default([]),
    ...edited(),
    import_run_id: uuid(),
  },
  (t) => [
    check("resources_kind_known", sql`${t.kind} in ('bay', 'ramp', 'mot_lane', 'courtesy_car')`),
    check("resources_mot_classes_known", knownMotClasses(t.mot_classes)),
    check("resources_mot_classes_of_lanes", sql`${t.kind} = 'mot_lane' or cardinality(${t.mot_classes}) = 0`),
  ],
);

/** A bay or technician cannot be double-booked: two exclusion constraints in the migrations enforce it. */
export const appointments = pgTable(
  "appointments",
  {
    id: id(),
    resource_id: uuid().references(() => resources.id, { onDelete: "restrict" }),
    technician_id: uuid().references(() => users.id, { onDelete: "set null" }),
    customer_id: uuid().references(() => customers.id, { onDelete: "restrict" }),
    vehicle_id: uuid().references(() => vehicles.id, { onDelete: "restrict" }),
    document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    /** Null only where an imported time could not be read. */
    starts_at: instant(),
    ends_at: instant(),
    appointment_type: text(),
    status: text().notNull().default("booked"),
    user_status: text(),
    /** When the customer took the vehicle away again. */
    collected_at: instant(),
    description: text(),
    registration: text().notNull().default(""),
    /** When the customer was told that the work will be done. */
    promised_at: instant(),
    /** The customer waits while the work is done; otherwise the vehicle is left here. */
    waits: boolean().notNull().default(false),
    /** For a courtesy car: the appointment whose customer has it meanwhile. */
    courtesy_for_id: uuid().references((): AnyPgColumn => appointments.id, { onDelete: "cascade" }),
    ...edited(),
    ...imported(),
  },
  (t) => [
    index("appointments_by_start").on(t.starts_at, t.id),
    index("appointments_by_customer").on(t.customer_id),
    index("appointments_by_vehicle").on(t.vehicle_id),
    index("appointments_by_document").on(t.document_id),
    index("appointments_by_courtesy").on(t.courtesy_for_id).where(sql`${t.courtesy_for_id} is not null`),
    index("appointments_by_technician").on(t.technician_id, t.starts_at),
    check(
      "appointments_in_order",
      sql`${t.legacy_id} is not null or (${t.starts_at} is not null and ${t.ends_at} is not null and ${t.starts_at} < ${t.ends_at})`,
    ),
    check(
      "appointments_in_our_years",
      sql`${t.legacy_id} is not null or (${inOurYears(t.starts_at, t.ends_at)})`,
    ),
    check("appointments_promised_in_our_years", inOurYears(t.promised_at)),
    check(
      "appointments_collected_when_done",
      sql`${t.legacy_id} is not null or ${t.collected_at} is null or ${t.status} = 'completed'`,
    ),
    check(
      "appointments_status_known",
      sql`${t.status} in ('requested', 'booked', 'arrived', 'in_progress', 'completed', 'no_show', 'cancelled')`,
    ),
  ],
);

export const opening_hours = pgTable(
  "opening_hours",
  {
    id: id(),
    weekday: smallint().notNull(),
    opens: time().notNull(),
    closes: time().notNull(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.weekday),
    check("opening_hours_weekday", sql`${t.weekday} between 1 and 7`),
    check("opening_hours_in_order", sql`${t.opens} < ${t.closes}`),
  ],
);

/** Days on which the garage is closed or, with a technician, that person is away. */
export const holidays = pgTable(
  "holidays",
  {
    id: id(),
    name: text().notNull(),
    starts_on: date().notNull(),
    ends_on: date().notNull(),
    technician_id: uuid().references(() => users.id, { onDelete: "cascade" }),
    ...timestamps(),
  },
  (t) => [
    check("holidays_in_order", sql`${t.starts_on} <= ${t.ends_on}`),
    check("holidays_in_our_years", inOurYears(t.starts_on, t.ends_on)),
  ],
);

/** The week of a technician who does not simply work while the garage is open. */
export const technician_hours = pgTable(
  "technician_hours",
  {
    id: id(),
    user_id: uuid()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    weekday: smallint().notNull(),
    opens: time().notNull(),
    closes: time().notNull(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.user_id, t.weekday),
    check("technician_hours_weekday", sql`${t.weekday} between 1 and 7`),
    check("technician_hours_in_order", sql`${t.opens} < ${t.closes}`),
  ],
);

/** What a technician can do, in the garage's own words, and which MOT classes they may test. */
export const technician_skills = pgTable(
  "technician_skills",
  {
    user_id: uuid()
      .primaryKey()
      .references(() => users.id, { onDelete: "cascade" }),
    skills: text().array().notNull().default([]),
    mot_classes: text().array().notNull().default([]),
    ...timestamps(),
  },
  (t) => [check("technician_skills_mot_classes_known", knownMotClasses(t.mot_classes))],
);

/**
 * Secret addresses at which calendar programs read the diary. The address is shown once; only its hash is stored. Without technician
 * and bay it is the whole diary.
 */
export const calendar_feeds = pgTable(
  "calendar_feeds",
  {
    id: id(),
    technician_id: uuid().references(() => users.id, { onDelete: "cascade" }),
    resource_id: uuid().references(() => resources.id, { onDelete: "cascade" }),
    with_names: boolean().notNull().default(false),
    token_hash: text().notNull().unique(),
    created_by: uuid().references(() => users.id, { onDelete: "set null" }),
    last_fetched_at: instant(),
    revoked_at: instant(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.technician_id),
    index().on(t.resource_id),
    check("calendar_feeds_of_one", sql`${t.technician_id} is null or ${t.resource_id} is null`),
  ],
);

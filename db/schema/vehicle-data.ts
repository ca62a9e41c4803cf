import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  date,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, id, instant, money, sortText, timestamps } from "./columns";
import { vehicles } from "./vehicles";

/** What a service last said of a registration; kept so that it is not asked again within the day, and to say where a fact comes from. */
export const vehicle_data_answers = pgTable(
  "vehicle_data_answers",
  {
    /** Upper case without spaces. */
    registration: sortText().notNull(),
    service: text().notNull(),
    /** As the application reads it; null where the service has no record. */
    said: jsonb(),
    asked_at: instant().notNull().defaultNow(),
  },
  (t) => [
    primaryKey({ columns: [t.registration, t.service] }),
    check("vehicle_data_answers_service_known", sql`${t.service} in ('dvla', 'dvsa')`),
  ],
);

/** What DVSA and DVLA last said of a vehicle of the garage. */
export const vehicle_data_states = pgTable("vehicle_data_states", {
  vehicle_id: uuid()
    .primaryKey()
    .references(() => vehicles.id, { onDelete: "cascade" }),
  /** The registration that was asked about. */
  registration: sortText().notNull(),
  make: text(),
  model: text(),
  colour: text(),
  fuel: text(),
  first_used: date(),
  recall: text(),
  tax: text(),
  tax_due: date(),
  mot_expiry: date(),
  /** A change of it may mean a new keeper. */
  v5c_issued: date(),
  exported: boolean(),
  dvsa_at: instant(),
  dvla_at: instant(),
  ...timestamps(),
});

/** MOT tests of the garage's vehicles, as DVSA has them. */
export const vehicle_data_mot_tests = pgTable(
  "vehicle_data_mot_tests",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    /** DVSA's number; of a test without one, its time. */
    test_number: text().notNull(),
    completed_at: instant().notNull(),
    passed: boolean().notNull(),
    expires: date(),
    odometer: integer(),
    odometer_unit: text(),
    defects: jsonb().$type<{ text: string; type: string; dangerous: boolean }[]>().notNull().default([]),
    ...created(),
  },
  (t) => [
    uniqueIndex("vehicle_data_mot_tests_once").on(t.vehicle_id, t.test_number),
    index().on(t.vehicle_id, t.completed_at),
    check("vehicle_data_mot_tests_unit_known", sql`${t.odometer_unit} in ('mi', 'km')`),
  ],
);

/** A nightly reading of DVSA's file of what changed, and of DVLA for some vehicles; taken up again where it stopped. */
export const vehicle_data_nights = pgTable(
  "vehicle_data_nights",
  {
    id: id(),
    state: text().notNull().default("running"),
    begun_at: instant().notNull().defaultNow(),
    ended_at: instant(),
    /** The files that are done, by name: each is worked once. */
    files_done: text().array().notNull().default([]),
    records_read: integer().notNull().default(0),
    vehicles_matched: integer().notNull().default(0),
    vehicles_changed: integer().notNull().default(0),
    dvla_asked: integer().notNull().default(0),
    problem: text(),
  },
  (t) => [
    index().on(t.begun_at),
    check("vehicle_data_nights_state_known", sql`${t.state} in ('running', 'done', 'stopped', 'failed')`),
  ],
);

/** What a night, or a look at one vehicle, found to have changed. */
export const vehicle_data_findings = pgTable(
  "vehicle_data_findings",
  {
    id: id(),
    night_id: uuid().references(() => vehicle_data_nights.id, { onDelete: "set null" }),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    kind: text().notNull(),
    before: text(),
    after: text(),
    /** When somebody has seen to it. */
    done_at: instant(),
    done_by: uuid(),
    ...created(),
  },
  (t) => [
    index().on(t.created_at, t.id),
    index().on(t.vehicle_id, t.id),
    index("vehicle_data_findings_open").on(t.kind, t.id).where(sql`${t.done_at} is null`),
    check(
      "vehicle_data_findings_kind_known",
      sql`${t.kind} in ('mot_renewed', 'mot_failed', 'tax_changed', 'sorn', 'taxed_again', 'keeper_may_have_changed', 'scrapped', 'exported', 'recall', 'plate_moved')`,
    ),
  ],
);

/**
 * What was bought of a vehicle under a registration. The row is there before the vendor is asked, so that two who ask at once buy one, and
 * an answer stays for ever.
 */
export const vehicle_data_lookups = pgTable(
  "vehicle_data_lookups",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    registration: sortText().notNull(),
    lookup: text().notNull(),
    /** `asking`; `kept`; `in_doubt`: no answer, and perhaps charged; `free`: nothing was charged but the vendor's code, which is kept. */
    state: text().notNull().default("asking"),
    /** False where the answer is made up, and nothing was charged. */
    live: boolean().notNull(),
    /** Pounds, as the button showed them. */
    price: money().notNull(),
    /** Pounds that earlier questions may have cost, which had no answer. */
    doubted: money().notNull().default("0"),
    /** The vendor's code of the car, which is bought once. */
    code: text(),
    /** As the application reads it, and in the vendor's own words. */
    answer: jsonb(),
    said: jsonb(),
    /** Why there is no answer, in words for staff. */
    problem: text(),
    /** Null where a program bought it. */
    bought_by: uuid(),
    claimed_at: instant().notNull().defaultNow(),
    answered_at: instant(),
  },
  (t) => [
    uniqueIndex("vehicle_data_lookups_once").on(t.vehicle_id, t.registration, t.lookup),
    index().on(t.claimed_at),
    check("vehicle_data_lookups_lookup_known", sql`${t.lookup} in ('service_schedule')`),
    check("vehicle_data_lookups_state_known", sql`${t.state} in ('asking', 'kept', 'in_doubt', 'free')`),
    check("vehicle_data_lookups_kept_answered", sql`${t.state} <> 'kept' or ${t.answer} is not null`),
  ],
);

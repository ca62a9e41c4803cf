import { sql } from "drizzle-orm";
import {
  boolean,
  check,
  index,
  integer,
  pgTable,
  smallint,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { appointments, resources } from "./appointments";
import { id, inOurYears, instant, timestamps } from "./columns";
import { users } from "./users";

/**
 * Courtesy cars that went out and came back, each for one booking of the car. An exclusion constraint in the migrations lets no two
 * loans of a car overlap. What names the driver is erased by `lib/appointments/jobs.ts`.
 */
export const courtesy_loans = pgTable(
  "courtesy_loans",
  {
    id: id(),
    /** The booking of the car, not the appointment of its customer. */
    appointment_id: uuid()
      .notNull()
      .unique()
      .references(() => appointments.id, { onDelete: "restrict" }),
    resource_id: uuid()
      .notNull()
      .references(() => resources.id, { onDelete: "restrict" }),
    /** Null once it is erased. */
    driver_name: text(),
    licence_seen: boolean().notNull(),
    /** The last characters of the licence number, where the garage's insurer wants them. */
    licence_ending: text(),
    /** The wording that was signed. */
    agreement: text().notNull(),
    /** The signature as drawn: see lib/core/input/signature.ts. */
    signature: text(),
    /** The name that was typed instead. */
    signed_name: text(),
    out_at: instant().notNull(),
    out_mileage: integer().notNull(),
    /** In eighths of a tank. */
    out_fuel: smallint().notNull(),
    out_damage: text(),
    out_by: uuid().references(() => users.id, { onDelete: "set null" }),
    in_at: instant(),
    in_mileage: integer(),
    in_fuel: smallint(),
    in_damage: text(),
    in_by: uuid().references(() => users.id, { onDelete: "set null" }),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("courtesy_loans_car_out_once").on(t.resource_id).where(sql`${t.in_at} is null`),
    index("courtesy_loans_by_car").on(t.resource_id, t.out_at.desc(), t.id.desc()),
    index("courtesy_loans_by_time").on(t.out_at.desc(), t.id.desc()),
    index("courtesy_loans_named").on(t.in_at).where(sql`${t.driver_name} is not null`),
    check("courtesy_loans_in_after_out", sql`${t.in_at} >= ${t.out_at}`),
    check("courtesy_loans_mileage_not_less", sql`${t.in_mileage} >= ${t.out_mileage}`),
    check(
      "courtesy_loans_mileage_known",
      sql`${t.out_mileage} between 0 and 2000000 and (${t.in_mileage} is null or ${t.in_mileage} <= 2000000)`,
    ),
    check(
      "courtesy_loans_fuel_known",
      sql`${t.out_fuel} between 0 and 8 and (${t.in_fuel} is null or ${t.in_fuel} between 0 and 8)`,
    ),
    check(
      "courtesy_loans_whole_return",
      sql`(${t.in_at} is null) = (${t.in_mileage} is null) and (${t.in_at} is null) = (${t.in_fuel} is null)`,
    ),
    check("courtesy_loans_licence_seen", sql`${t.licence_seen}`),
    check("courtesy_loans_in_our_years", inOurYears(t.out_at, t.in_at)),
    // A car is out only with somebody known, who has signed.
    check(
      "courtesy_loans_signed",
      sql`(${t.driver_name} is null and ${t.in_at} is not null) or (${t.driver_name} is not null and (${t.signature} is null) <> (${t.signed_name} is null))`,
    ),
  ],
);

import { sql } from "drizzle-orm";
import { check, date, index, integer, pgTable, smallint, text, uuid } from "drizzle-orm/pg-core";
import { created, edited, id, imported, inOurYears, live, sortText } from "./columns";
import { customers } from "./customers";

/** The physical vehicle. Registrations and owners change; `vehicle_plates` and `vehicle_owners` keep them with dates. */
export const vehicles = pgTable(
  "vehicles",
  {
    id: id(),
    customer_id: uuid().references(() => customers.id, { onDelete: "restrict" }),
    /** Upper case without spaces; empty where the vehicle has none yet. */
    registration: sortText().notNull().default(""),
    vin: text(),
    make: text(),
    model: text(),
    derivative: text(),
    colour: text(),
    fuel_type: text(),
    engine_cc: integer(),
    engine_code: text(),
    engine_number: text(),
    transmission: text(),
    drive_type: text(),
    vehicle_type: text(),
    body_style: text(),
    cylinders: smallint(),
    valves: smallint(),
    power_bhp: smallint(),
    torque_nm: smallint(),
    co2: smallint(),
    euro_status: text(),
    date_of_registration: date(),
    date_of_manufacture: date(),
    width_mm: integer(),
    height_mm: integer(),
    kerb_weight_kg: integer(),
    key_code: text(),
    radio_code: text(),
    paint_code: text(),
    tyre_size_front: text(),
    tyre_size_rear: text(),
    mot_expiry: date(),
    tax_due: date(),
    /** Why it is not on the road: off it by notice (SORN), scrapped or exported. Null where it is. */
    off_road: text({ enum: ["sorn", "scrapped", "exported"] }),
    last_invoice_date: date(),
    notes: text(),
    reminder_notes: text(),
    search_text: text()
      .notNull()
      .generatedAlwaysAs(
        sql`search_key(registration || ' ' || coalesce(vin, '') || ' ' || coalesce(make, '') || ' ' || coalesce(model, '') || ' ' || coalesce(derivative, '') || ' ' || coalesce(colour, '') || ' ' || coalesce(fuel_type, '') || ' ' || coalesce(engine_number, '') || ' ' || coalesce(engine_code, '') || ' ' || coalesce(key_code, '') || ' ' || coalesce(radio_code, ''))`,
      ),
    ...edited(),
    ...imported(),
  },
  (t) => [
    index("vehicles_by_customer").on(t.customer_id, t.id, t.deleted_at),
    index("vehicles_by_registration").on(t.registration, t.id, t.deleted_at),
    index("vehicles_by_make").on(t.make, t.model, t.id).where(live(t)),
    index("vehicles_by_mot_expiry").on(t.mot_expiry, t.id).where(live(t)),
    index("vehicles_by_last_invoice").on(t.last_invoice_date.desc().nullsLast(), t.id.desc()).where(live(t)),
    index("vehicles_by_vin").on(t.vin),
    check(
      "vehicles_in_our_years",
      sql`${t.legacy_id} is not null or (${inOurYears(t.mot_expiry, t.tax_due, t.date_of_registration, t.date_of_manufacture)})`,
    ),
    check("vehicles_off_road_known", sql`${t.off_road} in ('sorn', 'scrapped', 'exported')`),
    index("vehicles_by_updated").on(t.updated_at, t.id).where(live(t)),
    index("vehicles_by_created").on(t.created_at, t.id).where(live(t)),
    index("vehicles_archived").on(t.registration, t.id).where(sql`${t.deleted_at} is not null`),
    index("vehicles_search").using("gin", sql`${t.search_text} gin_trgm_ops`),
  ],
);

/** Former registrations of a vehicle, with dates. The present one is on the vehicle. */
export const vehicle_plates = pgTable(
  "vehicle_plates",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    registration: sortText().notNull(),
    from_date: date(),
    until_date: date(),
    import_run_id: uuid(),
    ...created(),
  },
  (t) => [
    index("vehicle_plates_by_vehicle").on(t.vehicle_id),
    index("vehicle_plates_by_registration").on(t.registration, t.vehicle_id),
    check(
      "vehicle_plates_in_order",
      sql`${t.from_date} is null or ${t.until_date} is null or ${t.from_date} <= ${t.until_date}`,
    ),
  ],
);

/** Former owners of a vehicle. The present one is on the vehicle. */
export const vehicle_owners = pgTable(
  "vehicle_owners",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    customer_id: uuid()
      .notNull()
      .references(() => customers.id, { onDelete: "restrict" }),
    from_date: date(),
    until_date: date(),
    ...created(),
  },
  (t) => [index().on(t.vehicle_id), index().on(t.customer_id)],
);

/** Mileage recorded apart from documents (which have their own): at an MOT, on the telephone, by hand. */
export const mileage_readings = pgTable(
  "mileage_readings",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    read_on: date().notNull(),
    mileage: integer().notNull(),
    source: text().notNull(),
    ...created(),
  },
  (t) => [index().on(t.vehicle_id, t.read_on), check("mileage_readings_positive", sql`${t.mileage} >= 0`)],
);

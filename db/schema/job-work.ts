import { sql } from "drizzle-orm";
import { boolean, check, index, integer, jsonb, numeric, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { edited, id, instant, quantity, timestamps } from "./columns";
import { documents } from "./documents";
import { purchase_orders } from "./purchasing";
import { users } from "./users";

/** What the workshop writes of a job sheet, beside what the office writes on it. A job of which nothing was written has no row. */
export const job_notes = pgTable(
  "job_notes",
  {
    document_id: uuid()
      .primaryKey()
      .references(() => documents.id, { onDelete: "cascade" }),
    /** What is wrong, in the customer's words. */
    concern: text(),
    cause: text(),
    correction: text(),
    /** For colleagues, never on paper. */
    technician_notes: text(),
    /** The number on the tag of the car's keys. */
    key_tag: text(),
    /** What the mileometer says when the car goes; what it said when it came is on the document. */
    mileage_out: integer(),
    tyre_unit: text(),
    /** By wheel what was found and set: `TyrePressures` in lib/job-work/schema/writing.ts. */
    tyre_pressures: jsonb(),
    road_tested: boolean(),
    road_test_miles: numeric({ precision: 5, scale: 1 }),
    road_test_remark: text(),
    road_tester: text(),
    road_tested_at: instant(),
    ...timestamps(),
  },
  (t) => [
    check("job_notes_mileage_not_negative", sql`${t.mileage_out} >= 0`),
    check("job_notes_tyre_unit_known", sql`${t.tyre_unit} in ('psi', 'bar')`),
    check("job_notes_pressures_have_a_unit", sql`(${t.tyre_pressures} is null) = (${t.tyre_unit} is null)`),
    check("job_notes_road_test_miles_not_negative", sql`${t.road_test_miles} >= 0`),
  ],
);

/** Parts that somebody in the workshop asks for: not in stock, or not known by a number. */
export const job_parts_asked = pgTable(
  "job_parts_asked",
  {
    id: id(),
    document_id: uuid()
      .notNull()
      .references(() => documents.id, { onDelete: "cascade" }),
    words: text().notNull(),
    quantity: quantity().notNull(),
    urgency: text().notNull(),
    state: text().notNull().default("asked"),
    asked_by: uuid().references(() => users.id, { onDelete: "set null" }),
    asked_by_name: text().notNull(),
    /** The order that brings it. */
    purchase_order_id: uuid().references(() => purchase_orders.id, { onDelete: "set null" }),
    ...edited(),
  },
  (t) => [
    index("job_parts_asked_by_document").on(t.document_id, t.id),
    index("job_parts_asked_by_order").on(t.purchase_order_id).where(sql`${t.purchase_order_id} is not null`),
    index("job_parts_asked_open").on(t.document_id).where(sql`${t.state} = 'asked'`),
    check("job_parts_asked_named", sql`${t.words} ~ '\\S'`),
    check("job_parts_asked_some", sql`${t.quantity} > 0`),
    check("job_parts_asked_urgency_known", sql`${t.urgency} in ('stopped', 'today', 'later')`),
    check("job_parts_asked_state_known", sql`${t.state} in ('asked', 'ordered', 'here', 'not_needed')`),
  ],
);

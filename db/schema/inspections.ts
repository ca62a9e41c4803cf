import { sql } from "drizzle-orm";
import {
  check,
  foreignKey,
  index,
  integer,
  jsonb,
  numeric,
  pgTable,
  smallint,
  text,
  unique,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, edited, id, instant, timestamps } from "./columns";
import { document_lines } from "./document-lines";
import { documents } from "./documents";
import { users } from "./users";
import { vehicles } from "./vehicles";

/** What a health check looks at, by name: a courtesy check, a full one. What it asks stands in its versions. */
export const inspection_templates = pgTable(
  "inspection_templates",
  {
    id: id(),
    name: text().notNull(),
    /** For whom and when it is meant, for staff. */
    description: text(),
    position: smallint().notNull().default(0),
    ...edited(),
  },
  (t) => [
    check("inspection_templates_named", sql`${t.name} ~ '\\S'`),
    index().on(t.position, t.name),
    uniqueIndex("inspection_templates_one_of_a_name")
      .on(sql`lower(${t.name})`)
      .where(sql`${t.deleted_at} is null`),
  ],
);

/**
 * What a template asked at one time: sections, items, measurements and their limits, canned findings. It is a draft until it is activated,
 * and then never changes: a trigger holds that. Its shape is `TemplateContent` in lib/inspections/schema/content.ts.
 */
export const inspection_template_versions = pgTable(
  "inspection_template_versions",
  {
    id: id(),
    template_id: uuid()
      .notNull()
      .references(() => inspection_templates.id, { onDelete: "restrict" }),
    number: integer().notNull(),
    content: jsonb().notNull(),
    written_by: uuid(),
    activated_at: instant(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("inspection_template_versions_by_number").on(t.template_id, t.number),
    // What a check refers to, so that its version is one of its template.
    unique("inspection_template_versions_of_template").on(t.id, t.template_id),
    uniqueIndex("inspection_template_versions_one_draft")
      .on(t.template_id)
      .where(sql`${t.activated_at} is null`),
    check("inspection_template_versions_from_one", sql`${t.number} >= 1`),
    check(
      "inspection_template_versions_have_sections",
      sql`jsonb_typeof(${t.content} -> 'sections') is not distinct from 'array'`,
    ),
  ],
);

/** A health check of a vehicle, by one version of a template for good. */
export const inspections = pgTable(
  "inspections",
  {
    id: id(),
    vehicle_id: uuid()
      .notNull()
      .references(() => vehicles.id, { onDelete: "cascade" }),
    /** The job during which it is made; null for one by itself. */
    document_id: uuid().references(() => documents.id, { onDelete: "set null" }),
    template_id: uuid()
      .notNull()
      .references(() => inspection_templates.id, { onDelete: "restrict" }),
    template_version_id: uuid().notNull(),
    technician_id: uuid().references(() => users.id, { onDelete: "set null" }),
    state: text().notNull().default("begun"),
    mileage: integer(),
    begun_by: uuid(),
    finished_by: uuid(),
    finished_at: instant(),
    void_reason: text(),
    ...edited(),
  },
  (t) => [
    foreignKey({
      name: "inspections_version_of_template",
      columns: [t.template_version_id, t.template_id],
      foreignColumns: [inspection_template_versions.id, inspection_template_versions.template_id],
    }).onDelete("restrict"),
    check("inspections_state_known", sql`${t.state} in ('begun', 'finished', 'void')`),
    check("inspections_finished_at_a_time", sql`${t.state} <> 'finished' or ${t.finished_at} is not null`),
    check("inspections_open_not_finished", sql`${t.state} <> 'begun' or ${t.finished_at} is null`),
    check(
      "inspections_void_for_a_reason",
      sql`(${t.state} = 'void') = (${t.void_reason} is not null and ${t.void_reason} ~ '\\S')`,
    ),
    check("inspections_mileage_not_negative", sql`${t.mileage} >= 0`),
    uniqueIndex("inspections_one_open")
      .on(t.document_id, t.template_id)
      .where(sql`${t.state} = 'begun' and ${t.document_id} is not null and ${t.deleted_at} is null`),
    index("inspections_by_vehicle").on(t.vehicle_id, t.created_at, t.id),
    index("inspections_by_document").on(t.document_id),
    index("inspections_by_version").on(t.template_version_id, t.template_id),
    index("inspections_by_technician").on(t.technician_id),
    index("inspections_by_state").on(t.state, t.created_at, t.id),
    index("inspections_latest").on(t.created_at, t.id),
    index("inspections_by_updated").on(t.updated_at, t.id),
  ],
);

/** What was found of one item of a check. An item without a row is still to be looked at. */
export const inspection_results = pgTable(
  "inspection_results",
  {
    id: id(),
    inspection_id: uuid()
      .notNull()
      .references(() => inspections.id, { onDelete: "cascade" }),
    item_key: text().notNull(),
    state: text().notNull(),
    /** What the customer is told of it. */
    finding: text(),
    /** Why it is better than what was measured says. */
    better_because: text(),
    /** For staff alone; also why it was not checked. */
    note: text(),
    /** Goes up with each change: whoever changes it says which one they saw. */
    revision: integer().notNull().default(1),
    recorded_by: uuid(),
    recorded_at: instant().notNull().defaultNow(),
    ...timestamps(),
  },
  (t) => [
    uniqueIndex("inspection_results_once").on(t.inspection_id, t.item_key),
    check("inspection_results_state_known", sql`${t.state} in ('red', 'amber', 'green', 'not_checked')`),
    check("inspection_results_revision_from_one", sql`${t.revision} >= 1`),
    check("inspection_results_key_named", sql`${t.item_key} ~ '^[a-z][a-z0-9_]*$'`),
  ],
);

/** What was measured of an item, one row for each reading: the tread of a tyre has three. */
export const inspection_readings = pgTable(
  "inspection_readings",
  {
    id: id(),
    result_id: uuid()
      .notNull()
      .references(() => inspection_results.id, { onDelete: "cascade" }),
    measure_key: text().notNull(),
    position: smallint().notNull(),
    value: numeric({ precision: 8, scale: 2 }).notNull(),
  },
  (t) => [
    uniqueIndex("inspection_readings_once").on(t.result_id, t.measure_key, t.position),
    check("inspection_readings_position_known", sql`${t.position} between 1 and 3`),
    check("inspection_readings_not_negative", sql`${t.value} >= 0`),
  ],
);

/**
 * The lines of a document by which what was found was put to the customer. A package has several; a line that is taken off the document is
 * forgotten here, so that what was found can be offered again.
 */
export const inspection_offers = pgTable(
  "inspection_offers",
  {
    id: id(),
    inspection_result_id: uuid()
      .notNull()
      .references(() => inspection_results.id, { onDelete: "cascade" }),
    document_line_id: uuid()
      .notNull()
      .unique("inspection_offers_line_once")
      .references(() => document_lines.id, { onDelete: "cascade" }),
    ...created(),
  },
  (t) => [index().on(t.inspection_result_id)],
);

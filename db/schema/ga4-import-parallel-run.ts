import { sql } from "drizzle-orm";
import { bigint, check, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, timestamps } from "./columns";

/** The last check of a folder that is watched for exports. */
export const import_looks = pgTable("import_looks", {
  folder: text().primaryKey(),
  looked_at: instant().notNull(),
  /** Why the folder could not be read. */
  problem: text(),
});

/** An export in a watched folder, as it was at the last check. */
export const import_sightings = pgTable(
  "import_sightings",
  {
    id: id(),
    folder: text().notNull(),
    /** The name within the folder; "." for loose files. */
    name: text().notNull(),
    /** Made from the names, sizes and times of its files. While an export is still being copied, this differs at every check. */
    shape: text().notNull(),
    shape_since: instant().notNull(),
    first_seen_at: instant().notNull(),
    /** Since when it has been unchanged; null while it is still arriving. */
    settled_at: instant(),
    /** The time of its newest file. */
    written_at: instant().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    /** A fingerprint of its content; null before it is read, empty where it cannot be. */
    fingerprint: text(),
    check_run_id: uuid(),
    load_run_id: uuid(),
    /** How often an import check of it was begun. */
    tries: integer().notNull().default(0),
  },
  (t) => [uniqueIndex("import_sightings_once").on(t.folder, t.name)],
);

/** The number from which each series is proposed to continue after the last import, and the owner's answer. */
export const import_numbers = pgTable(
  "import_numbers",
  {
    series: text().primaryKey(),
    run_id: uuid().notNull(),
    /** The number after GA4's highest, ignoring strays. */
    proposed: bigint({ mode: "number" }).notNull(),
    /** How many numbers appear on more than one document. */
    repeated: integer().notNull().default(0),
    examples: jsonb().$type<number[]>().notNull().default([]),
    /** Numbers far above all others. */
    strays: jsonb().$type<number[]>().notNull().default([]),
    answer: bigint({ mode: "number" }),
    answered_by: uuid(),
    answered_at: instant(),
    ...timestamps(),
  },
  (t) => [check("import_numbers_answered_whole", sql`(${t.answer} is null) = (${t.answered_at} is null)`)],
);

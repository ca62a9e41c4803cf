import { sql } from "drizzle-orm";
import { bigint, check, integer, jsonb, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { id, instant, timestamps } from "./columns";

/** The last look at a folder that is watched for exports. */
export const import_looks = pgTable("import_looks", {
  folder: text().primaryKey(),
  looked_at: instant().notNull(),
  /** Why the folder could not be looked at. */
  problem: text(),
});

/** An export that stands in a watched folder, as it was at the last look. */
export const import_sightings = pgTable(
  "import_sightings",
  {
    id: id(),
    folder: text().notNull(),
    /** Within the folder; "." for files that lie in it loosely. */
    name: text().notNull(),
    /** Made of its files' names, sizes and times: what is still being copied has another at each look. */
    shape: text().notNull(),
    shape_since: instant().notNull(),
    first_seen_at: instant().notNull(),
    /** From when on it was found unchanged; null while it arrives. */
    settled_at: instant(),
    /** The time of its newest file. */
    written_at: instant().notNull(),
    bytes: bigint({ mode: "number" }).notNull(),
    /** Of its content; null before it was read, empty where it cannot be. */
    fingerprint: text(),
    check_run_id: uuid(),
    load_run_id: uuid(),
    /** How often a check of it was begun. */
    tries: integer().notNull().default(0),
  },
  (t) => [uniqueIndex("import_sightings_once").on(t.folder, t.name)],
);

/** With which number each series is proposed to go on after the last import, and what the owner said to it. */
export const import_numbers = pgTable(
  "import_numbers",
  {
    series: text().primaryKey(),
    run_id: uuid().notNull(),
    /** The number after GA4's highest that is no stray. */
    proposed: bigint({ mode: "number" }).notNull(),
    /** How many numbers stand on more than one document. */
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

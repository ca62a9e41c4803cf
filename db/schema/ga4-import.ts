import { sql } from "drizzle-orm";
import {
  bigint,
  boolean,
  check,
  index,
  integer,
  jsonb,
  pgTable,
  text,
  uniqueIndex,
  uuid,
} from "drizzle-orm/pg-core";
import { created, id, instant, timestamps } from "./columns";

/** One import of a GA4 export, from the upload to its reconciliation. */
export const import_runs = pgTable(
  "import_runs",
  {
    id: id(),
    mode: text().notNull(),
    status: text().notNull().default("queued"),
    source_name: text().notNull(),
    source_path: text(),
    started_by: uuid(),
    started_at: instant(),
    finished_at: instant(),
    heartbeat_at: instant(),
    progress: jsonb().$type<Record<string, unknown>>().notNull().default({}),
    /** Files, reconciliation and counts; the issues are in `import_issues`. */
    report: jsonb().$type<Record<string, unknown>>(),
    error: text(),
    /** The newest audit row when the run finished: a later business command prevents the undo. */
    audit_mark: bigint({ mode: "number" }),
    undone_at: instant(),
    undone_by: uuid(),
    /** Whether the export was found in the watched folder. */
    watched: boolean().notNull().default(false),
    /** A fingerprint of the export's content; `export_written_at` is the time of its newest file. */
    fingerprint: text(),
    /** What a load read, reused when the same export is imported again: see lib/ga4-import/again. */
    reading: jsonb().$type<Record<string, unknown>>(),
    export_written_at: instant(),
    ...timestamps(),
  },
  (t) => [
    index().on(t.created_at),
    check("import_runs_mode_known", sql`${t.mode} in ('check', 'load')`),
    check(
      "import_runs_status_known",
      sql`${t.status} in ('queued', 'running', 'checked', 'reconciled', 'differs', 'failed', 'cancelled', 'undone')`,
    ),
  ],
);

export const import_issues = pgTable(
  "import_issues",
  {
    id: bigint({ mode: "number" }).primaryKey().generatedAlwaysAsIdentity(),
    run_id: uuid()
      .notNull()
      .references(() => import_runs.id, { onDelete: "cascade" }),
    file: text().notNull(),
    line: integer(),
    column: text(),
    kind: text().notNull(),
    gravity: text().notNull(),
    value: text(),
    reason: text().notNull(),
  },
  (t) => [
    index("import_issues_by_run").on(t.run_id, t.file, t.line),
    index("import_issues_by_kind").on(t.run_id, t.kind),
    check("import_issues_gravity_known", sql`${t.gravity} in ('repaired', 'kept', 'rejected')`),
  ],
);

/** Rows as they were before an import changed them, so that the whole import can be undone. */
export const import_undo = pgTable(
  "import_undo",
  {
    id: id(),
    run_id: uuid()
      .notNull()
      .references(() => import_runs.id, { onDelete: "cascade" }),
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    before: jsonb().notNull(),
    ...created(),
  },
  (t) => [index().on(t.run_id)],
);

/**
 * GA4's last version of a row that differs here. A trigger stores it at the first change by a user; an import updates it. A row
 * without an entry is as in GA4.
 */
export const import_base = pgTable(
  "import_base",
  {
    id: id(),
    /** The row's table. */
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    legacy_id: text(),
    /** The document of a line, the customer of a contact, the vehicle of a former plate. */
    parent_id: uuid(),
    /**
     * The row in GA4; null where GA4 no longer has it, or where it is unknown because the row was changed before this table
     * existed.
     */
    said: jsonb().$type<Record<string, unknown>>(),
    source_hash: bigint({ mode: "bigint" }),
    /** The import that wrote it; null where a trigger did. */
    import_run_id: uuid(),
    ...created(),
  },
  (t) => [
    uniqueIndex("import_base_once").on(t.entity, t.entity_id),
    index("import_base_by_key").on(t.entity, t.legacy_id),
    index("import_base_by_parent").on(t.parent_id, t.entity).where(sql`${t.parent_id} is not null`),
  ],
);

/** Fields that an import left unchanged although GA4 changed them, and records entered in both systems. */
export const import_conflicts = pgTable(
  "import_conflicts",
  {
    id: id(),
    run_id: uuid()
      .notNull()
      .references(() => import_runs.id, { onDelete: "cascade" }),
    entity: text().notNull(),
    entity_id: uuid().notNull(),
    legacy_id: text(),
    /** What users call the record. */
    called: text().notNull(),
    field: text().notNull(),
    ours: text(),
    theirs: text(),
    /** Why our value was kept: see lib/ga4-import/conflicts/conflict-words.ts. */
    why: text().notNull(),
    taken_at: instant(),
    taken_by: uuid(),
    /** When a user confirmed our value; it also holds for newer exports with the same value. */
    kept_at: instant(),
    kept_by: uuid(),
    ...created(),
  },
  (t) => [
    index("import_conflicts_by_run").on(t.run_id, t.entity, t.why, t.id),
    index("import_conflicts_by_record").on(t.run_id, t.entity, t.entity_id),
  ],
);

import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgTable, text, uuid } from "drizzle-orm/pg-core";
import { created, id, instant, timestamps } from "./columns";

/** One bringing-over of a GA4 export, from the upload to its proof. */
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
    /** Files, reconciliation and counts; the issues stand in `import_issues`. */
    report: jsonb().$type<Record<string, unknown>>(),
    error: text(),
    /** The newest audit row when the run finished: a later business command bars the undo. */
    audit_mark: bigint({ mode: "number" }),
    undone_at: instant(),
    undone_by: uuid(),
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

/** Rows as they were before an import changed them, so that the whole import can be taken back. */
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

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { rowsWhere } from "@/lib/core/database/page";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { listQuery } from "@/lib/lists/list-query";
import { type Entry, groupTotals } from "../control-totals/reconciliation-groups";
import { type ReconciliationSummary, summarise } from "../control-totals/reconciliation-summary";
import { ImportId } from "../schema";
import {
  type ImportFile,
  ImportProgress,
  ImportReport,
  type ImportRunRow,
  type IssueCount,
  type KindOfChange,
  RunList,
} from "./run-schema";

const STARTED_BY = sql`coalesce(u.name, case when r.watched then 'Watched folder' end)`;

/** Lists the runs of the importer, the latest first. */
export const listImportRuns = listQuery<ImportRunRow, typeof RunList>({
  name: "imports.runs",
  permission: "imports:read",
  input: RunList,
  select: () => ({
    from: sql`import_runs r`,
    id: sql`r.id`,
    where: [],
    sorts: { created_at: { by: sql`r.created_at`, index: "desc" } },
    rows: (keys) => sql`
      select r.id, r.mode, r.status, r.source_name, ${STARTED_BY} as started_by_name, r.created_at, r.started_at, r.finished_at,
             f.rows_read::int, f.rows_repaired::int, f.rows_kept::int, f.rows_rejected::int,
             (r.report ->> 'reconciled')::boolean as reconciled
      from ${keys} page join import_runs r on r.id = page.id left join users u on u.id = r.started_by
        left join lateral (
          select sum(rows_read) as rows_read, sum(rows_repaired) as rows_repaired, sum(rows_kept) as rows_kept,
                 sum(rows_rejected) as rows_rejected
          from jsonb_to_recordset(r.report -> 'files')
            as f (rows_read bigint, rows_repaired bigint, rows_kept bigint, rows_rejected bigint)) f on true`,
  }),
  total: () => rowsWhere(sql`import_runs r`, []),
});

export interface ImportRun {
  id: string;
  mode: ImportRunRow["mode"];
  status: ImportRunRow["status"];
  source_name: string;
  started_by_name: string | null;
  undone_by_name: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  undone_at: string | null;
  error: string | null;
  progress: ImportProgress;
  /** Null until there is a report. */
  result: RunResult | null;
}

export interface RunResult {
  /** The day for which balances and ages were worked out. */
  as_at: string | null;
  seconds: number | null;
  files: ImportFile[];
  files_missing: string[];
  files_ignored: string[];
  issues: IssueCount[];
  /** By table: what was done to existing records. */
  changes: Record<string, KindOfChange>;
  summary: ReconciliationSummary;
}

type StoredRun = Omit<ImportRun, "progress" | "result"> & { progress: unknown; report: unknown };

/**
 * Returns one run with its progress and report as far as they exist; of long groups of figures only those
 * that differ.
 */
export const getImportRun = query({
  name: "imports.run",
  permission: "imports:read",
  input: ImportId,
  async run({ db, input }): Promise<ImportRun> {
    const [stored] = await db
      .execute(sql`
      select r.id, r.mode, r.status, r.source_name, ${STARTED_BY} as started_by_name, d.name as undone_by_name, r.created_at,
             r.started_at, r.finished_at, r.undone_at, r.error, r.progress, r.report
      from import_runs r left join users u on u.id = r.started_by left join users d on d.id = r.undone_by
      where r.id = ${input.id}`)
      .then(claimedRows<StoredRun>);
    if (!stored) throw notFound("import");
    const { progress, report: raw, ...run } = stored;
    const report = readReport(raw);
    return {
      ...run,
      progress: ImportProgress.parse(fromJson(progress) ?? {}),
      result: report && resultOf(report),
    };
  },
});

function resultOf(report: ImportReport): RunResult {
  const { as_at = null, seconds = null, files, files_missing, files_ignored, issue_counts, changes } = report;
  const issues = Object.entries(issue_counts).map(([name, issues]) => {
    const [file = "", gravity, kind = ""] = name.split("|");
    return { file, gravity: gravity as IssueCount["gravity"], kind, issues };
  });
  return { as_at, seconds, files, files_missing, files_ignored, issues, changes, summary: summarise(report) };
}

const MOST_ENTRIES = 200;

export interface FiguresPage {
  entries: Entry[];
  total: number;
  /** The customers whose debts these are, if the database knows them, by GA4's key. */
  customers: Record<string, { id: string; name: string }>;
}

const StoredReport = z.object({ report: z.unknown() });

/** Lists part of one group of a run's figures, those that differ first. */
export const listControlTotals = query({
  name: "imports.figures",
  permission: "imports:read",
  input: z.strictObject({
    run_id: z.uuid(),
    group: z.string().max(100),
    from: z.coerce.number().int().min(0).default(0),
  }),
  async run({ db, input }): Promise<FiguresPage> {
    const [stored] = await db
      .execute(sql`select report from import_runs where id = ${input.run_id}`)
      .then(readRows(StoredReport));
    const report = readReport(stored?.report);
    if (!report) throw notFound("report");
    const group = groupTotals(report.reconciliation).get(input.group);
    const entries = group?.entries.slice(input.from, input.from + MOST_ENTRIES) ?? [];
    return {
      entries,
      total: group?.entries.length ?? 0,
      customers: input.group === "debtors" ? await customersOf(db, entries) : {},
    };
  },
});

const NamedCustomer = z.object({ legacy_id: z.string(), id: z.string(), name: z.string() });

async function customersOf(db: Db, entries: Entry[]): Promise<FiguresPage["customers"]> {
  const keys = JSON.stringify(entries.map(({ keys: [key] }) => key ?? ""));
  const rows = await db
    .execute(sql`
    select legacy_id, id, name from customers
    where legacy_id in (select jsonb_array_elements_text(${keys}::jsonb))`)
    .then(readRows(NamedCustomer));
  return Object.fromEntries(rows.map(({ legacy_id, ...customer }) => [legacy_id, customer]));
}

/** Reads a stored report; null if there is none, or if an older version wrote it in another form. */
export function readReport(raw: unknown): ImportReport | null {
  const report = fromJson(raw);
  return report ? (ImportReport.safeParse(report).data ?? null) : null;
}

/** The driver returns jsonb as text once the ORM shares its connection. */
const fromJson = (value: unknown): unknown => (typeof value === "string" ? JSON.parse(value) : value);

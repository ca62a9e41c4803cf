import { z } from "zod";
import { listParams } from "@/lib/core/input/list";
import { Finding } from "../findings/finding";
import type { Gravity } from "../findings/issues";

export const RUN_MODES = ["check", "load"] as const;
export type RunMode = (typeof RUN_MODES)[number];

export const RUN_STATUSES = [
  "queued",
  "running",
  "checked",
  "reconciled",
  "differs",
  "failed",
  "cancelled",
  "undone",
] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];

/** Whether a run has not ended yet. */
export const isUnderWay = (status: RunStatus): boolean => status === "queued" || status === "running";

export const GRAVITIES = ["rejected", "kept", "repaired"] as const satisfies readonly Gravity[];

const count = z.coerce.number().int();
/**
 * A figure of the reconciliation: money as a decimal string, or a count; null if one side has no such figure.
 */
const figure = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

const ImportFile = z.object({
  name: z.string(),
  rows_read: count,
  rows_loaded: count,
  rows_repaired: count,
  rows_kept: count,
  rows_rejected: count,
  encoding: z.string().nullish(),
  /** Columns that GA4's format has and this file lacks. */
  columns_missing: z.array(z.string()).default([]),
  /** Columns that GA4's format does not have; kept with each record. */
  columns_unknown: z.array(z.string()).default([]),
});
/** What became of the rows of one file; a row is counted once among the last four, by its gravest issue. */
export type ImportFile = z.output<typeof ImportFile>;

export const ReconciliationRow = z.object({
  figure: z.string(),
  source: figure,
  database: figure,
  difference: figure,
});
/** One figure of GA4's export beside the same figure of our database. */
export type ReconciliationRow = z.output<typeof ReconciliationRow>;

const KindOfChange = z.object({ added: count, changed: count, kept: count, in_conflict: count });

export const ImportReport = z.object({
  as_at: z.string().nullish(),
  seconds: z.number().nullish(),
  files: z.array(ImportFile).default([]),
  files_missing: z.array(z.string()).default([]),
  files_ignored: z.array(z.string()).default([]),
  /** Number of issues by `file|gravity|kind`. */
  issue_counts: z.record(z.string(), count).default({}),
  /** By table, of records that existed before: empty at a first import. */
  changes: z.record(z.string(), KindOfChange).default({}),
  reconciliation: z.array(ReconciliationRow).default([]),
  reconciled: z.boolean().nullish(),
  findings: z.array(Finding).default([]),
});
export type ImportReport = z.output<typeof ImportReport>;

/** What was done to the existing records of one kind. */
export type KindOfChange = z.output<typeof KindOfChange>;

/** The progress of a run; all of it is unknown before the run has begun. */
export const ImportProgress = z.object({
  file: z.string().nullish().catch(null),
  percent: z.number().nullish().catch(null),
});
export type ImportProgress = z.output<typeof ImportProgress>;

export const RunList = listParams(["-created_at"], {});

export interface ImportRunRow {
  id: string;
  mode: RunMode;
  status: RunStatus;
  source_name: string;
  started_by_name: string | null;
  created_at: string;
  started_at: string | null;
  finished_at: string | null;
  rows_read: number | null;
  rows_repaired: number | null;
  rows_kept: number | null;
  rows_rejected: number | null;
  /** Whether all figures agree; null before the end. */
  reconciled: boolean | null;
}

/** The filters for a run's issues. */
export const IssueFilters = z.object({
  file: z.string().max(100).optional(),
  gravity: z.enum(GRAVITIES).optional(),
  kind: z.string().max(100).optional(),
});

/** How many issues of one kind a file has. */
export interface IssueCount {
  file: string;
  gravity: Gravity;
  kind: string;
  issues: number;
}

export interface ImportIssueRow {
  id: number;
  file: string;
  line: number | null;
  column: string | null;
  kind: string;
  gravity: Gravity;
  value: string | null;
  reason: string;
}

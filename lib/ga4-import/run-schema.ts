import { z } from "zod";
import { listParams } from "@/lib/core/list";

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

/** Still to come to an end. */
export const isUnderWay = (status: RunStatus): boolean => status === "queued" || status === "running";

export const GRAVITIES = ["repaired", "kept", "rejected"] as const;

const count = z.coerce.number().int();
/** A figure of the reconciliation: money as a decimal string, or a count; null where one side has no such figure. */
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
  missing: z.boolean().nullish(),
});
/** What became of the rows of one file; a row is counted once among repaired, kept and rejected, by the gravest. */
export type ImportFile = z.output<typeof ImportFile>;

export const ReconciliationRow = z.object({
  figure: z.string(),
  source: figure,
  database: figure,
  difference: figure,
});
/** One figure of GA4's export against the same of our database. */
export type ReconciliationRow = z.output<typeof ReconciliationRow>;

export const ImportReport = z.object({
  files: z.array(ImportFile).default([]),
  reconciliation: z.array(ReconciliationRow).default([]),
  reconciled: z.boolean().nullish(),
});
export type ImportReport = z.output<typeof ImportReport>;

/** Where a run is: all of it may be missing before it has begun. */
export const ImportProgress = z.object({
  step: z.string().nullish().catch(null),
  file: z.string().nullish().catch(null),
  rows: z.coerce.number().nullish().catch(null),
  rows_total: z.coerce.number().nullish().catch(null),
  bytes: z.coerce.number().nullish().catch(null),
  bytes_total: z.coerce.number().nullish().catch(null),
});
export type ImportProgress = z.output<typeof ImportProgress>;

export const RunId = z.strictObject({ id: z.uuid() });

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

const issueFilters = {
  run_id: z.uuid(),
  file: z.string().max(200).optional(),
  gravity: z.enum(GRAVITIES).optional(),
  kind: z.string().max(100).optional(),
};

/** Issues come in the order of their files and lines. */
export const IssueList = listParams(["place"], issueFilters);

export const IssueFilters = z.object(issueFilters);

export interface ImportIssueRow {
  id: string;
  file: string;
  line: number | null;
  column: string | null;
  kind: string;
  gravity: (typeof GRAVITIES)[number];
  value: string | null;
  reason: string;
}

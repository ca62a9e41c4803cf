import type { ISql } from "postgres";
import { sql } from "@/db/client";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import type { Reading } from "../again/reading";
import type { Issue } from "../findings/issues";
import type { Conflict } from "../load/merge/conflicts";
import { carryOverConflicts } from "../numbers/carry-over";
import type { ExportFacts } from "../source/export-facts";
import type { Report } from "./report";

/** The advisory lock of the one import that is running. */
export const IMPORT_LOCK = 4_204_002;

export interface Run {
  id: string;
  mode: "check" | "load";
  source_name: string;
  source_path: string;
  started_by: string | null;
  /** The fingerprint of what was checked before this load, if it was. */
  fingerprint: string | null;
}

/** Marks a queued run as running and returns it. */
export async function beginRun(runId: string): Promise<Run> {
  const [run] = await sql()<Run[]>`
    update import_runs set status = 'running', started_at = now(), heartbeat_at = now()
    where id = ${runId} and status = 'queued' returning id, mode, source_name, source_path, started_by, fingerprint`;
  if (!run) throw new ImportProblem("NOT_FOUND", "this import was started before or does not exist");
  return run;
}

/** Stores the fingerprint of the export. Throws if it is not the export that was checked. */
export async function storeFacts(run: Run, { fingerprint, writtenAt }: ExportFacts): Promise<void> {
  if (run.fingerprint !== null && run.fingerprint !== fingerprint)
    throw new ImportProblem("CHANGED", "the export was changed after it was checked; nothing was loaded");
  await sql()`
    update import_runs set fingerprint = ${fingerprint}, export_written_at = ${writtenAt.toISOString()} where id = ${run.id}`;
}

/** How the error of a run begins whose process was stopped: it was no fault of the export. */
export const STOPPED = "It was stopped before its end";

/** Marks runs as failed that never ended: their process was killed, and their transaction with it. */
export async function markStoppedRuns(except: string | null): Promise<void> {
  await sql()`
    update import_runs set status = 'failed', finished_at = now(),
      error = ${`${STOPPED}; nothing of it was loaded`}
    where status = 'running' and id is distinct from ${except}`;
}

/**
 * Called when the program starts: marks runs that the last process left unfinished, unless another process is
 * still working on one.
 */
export async function recoverImports(): Promise<void> {
  await sql().begin(async (tx) => {
    const [lock] = await tx<{ got: boolean }[]>`select pg_try_advisory_xact_lock(${IMPORT_LOCK}) as got`;
    if (lock?.got) await markStoppedRuns(null);
  });
}

/**
 * Records the result; for a load in the transaction that brings the rows, so that neither exists without the
 * other.
 */
export async function finishRun(
  tx: ISql,
  run: Run,
  { report, newer, reading }: { report: Report; newer: boolean; reading: Reading | null },
): Promise<void> {
  const status = run.mode === "check" ? "checked" : report.reconciled ? "reconciled" : "differs";
  if (run.mode === "load") {
    await recordLoad(tx, run, report, newer);
    // The reading of an older load is no longer of use.
    await tx`update import_runs set reading = null where reading is not null`;
  }
  await tx`
    update import_runs set status = ${status}, finished_at = now(), report = ${JSON.stringify(report)}::text::jsonb,
      progress = '{"percent": 100}', updated_at = now(),
      audit_mark = (select coalesce(max(id), 0) from audit_log), reading = ${reading && JSON.stringify(reading)}::text::jsonb
    where id = ${run.id}`;
}

async function recordLoad(tx: ISql, run: Run, report: Report, newer: boolean): Promise<void> {
  const after = { source: run.source_name, files: report.files, reconciled: report.reconciled };
  await tx`
    insert into audit_log (actor_kind, actor_id, actor_name, command, entity, entity_id, after)
    values (${run.started_by ? "user" : "system"}, ${run.started_by},
      coalesce((select name from users where id = ${run.started_by}), 'GA4 import'), 'imports.load', 'imports', ${run.id},
      ${JSON.stringify(after)}::text::jsonb)`;
  // A later import announced each record on its own; programs that follow the events only have to read
  // everything again after the first.
  if (!newer)
    await tx`insert into events (name, entity, entity_id) values ('imports.load', 'imports', ${run.id})`;
}

/** Records why a run did not complete. */
export async function endRun(runId: string, problem: ImportProblem, issues: readonly Issue[]): Promise<void> {
  try {
    await sql()`
      update import_runs set status = ${problem.code === "CANCELLED" ? "cancelled" : "failed"}, finished_at = now(),
        error = ${problem.message}, updated_at = now()
      where id = ${runId}`;
    await storeIssues(sql(), runId, issues);
  } catch {
    // The database cannot be reached: the next start marks the run as stopped.
  }
}

const A_BATCH = 1000;

/** Stores what a run left as it is here. */
export async function storeConflicts(tx: ISql, runId: string, conflicts: readonly Conflict[]): Promise<void> {
  for (let at = 0; at < conflicts.length; at += A_BATCH) {
    const rows = conflicts.slice(at, at + A_BATCH).map((conflict) => ({ run_id: runId, ...conflict }));
    await tx`insert into import_conflicts ${tx(rows)}`;
  }
  await carryOverConflicts(tx, runId);
}

/** Copies the issues that the screen shows from another run. */
export async function copyIssues(tx: ISql, runId: string, from: string): Promise<void> {
  await tx`
    insert into import_issues (run_id, file, line, "column", kind, gravity, value, reason)
    select ${runId}, file, line, "column", kind, gravity, value, reason from import_issues where run_id = ${from} order by id`;
}

/** Stores the issues of a run that the screen shows. */
export async function storeIssues(tx: ISql, runId: string, issues: readonly Issue[]): Promise<void> {
  for (let at = 0; at < issues.length; at += A_BATCH) {
    const rows = issues.slice(at, at + A_BATCH).map((issue) => ({ run_id: runId, ...issue }));
    await tx`insert into import_issues ${tx(rows)}`;
  }
}

/** Streams what a run left as it is here. */
export async function* storedConflicts(runId: string): AsyncGenerator<Conflict> {
  const batches = sql()<Conflict[]>`
    select entity, entity_id, legacy_id, called, field, ours, theirs, why from import_conflicts
    where run_id = ${runId} order by entity, why, id`.cursor(A_BATCH);
  for await (const rows of batches) yield* rows;
}

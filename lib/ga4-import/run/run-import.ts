import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { ISql } from "postgres";
import { sql } from "@/db/client";
import { today } from "@/lib/core/dates/dates";
import { ImportProblem } from "@/lib/files/csv/import-problem";
import { importsFolder } from "@/lib/files/folders";
import { type EqualLoad, findEqualLoad } from "../again/equal-load";
import { type Reading, readingToStore } from "../again/reading";
import { reuseLoad } from "../again/reuse-load";
import { againstDatabase } from "../control-totals/against-database";
import { Figures } from "../control-totals/figures";
import type { reconcile } from "../control-totals/reconcile";
import { findingsOf } from "../findings/findings";
import { IssueSpool, spoolOf } from "../findings/issue-spool";
import { Changes, type Conflict } from "../load/merge/conflicts";
import { beginBulk, endBulk } from "../load/write/bulk";
import { Ids } from "../load/write/ids";
import { hasImportedRows, knownRecords } from "../load/write/known-records";
import { type Load, noRecords } from "../load/write/load";
import { loadExport } from "../load/write/load-export";
import { Sender } from "../load/write/sender";
import { plausibleDates } from "../parsers/dates";
import { type ExportFacts, factsOf, isUnchanged } from "../source/export-facts";
import { type ExportSource, openExport } from "../source/export-source";
import { AsSeen } from "../workbook/as-seen";
import { problemOf } from "./database-problem";
import { LoadWatch } from "./load-watch";
import { Progress } from "./progress";
import { fileReports, type Report } from "./report";
import {
  beginRun,
  copyIssues,
  endRun,
  finishRun,
  IMPORT_LOCK,
  markStoppedRuns,
  type Run,
  storeConflicts,
  storeFacts,
  storeIssues,
} from "./run-record";
import { type ImportConnection, inOneTransaction } from "./transaction";

export interface RunOptions {
  /** The day for which balances and ages are worked out; today if omitted. */
  asAt?: string;
  signal?: AbortSignal;
  onProgress?: (progress: { file: string; percent: number }) => void;
  /** Somebody confirmed that the export has no customers. */
  withoutCustomers?: boolean;
}

/**
 * Carries out a recorded run: reads the export, loads it in one transaction, and compares what is in the
 * database with what was read. A check does all of this too and rolls it back at the end, so that its result
 * is what a load will do. If anything goes wrong, nothing is loaded, the run records why, and an
 * ImportProblem is thrown.
 */
export async function runImport(runId: string, options: RunOptions = {}): Promise<Report> {
  const began = performance.now();
  const spool = await IssueSpool.open(spoolOf(runId));
  let source: ExportSource | undefined;
  let asSeen = new AsSeen(new Map());
  const progress = new Progress(runId, options);
  try {
    const run = await beginRun(runId);
    progress.begin();
    source = await openExport(exportOf(run), importsFolder(), (file) => progress.advance(file, 0));
    const facts = await factsOf(exportOf(run), source);
    await storeFacts(run, facts);
    asSeen = new AsSeen(source.files);
    spool.asSeen = (issue) => asSeen.issue(issue);
    progress.expect([...source.files.values()].reduce((sum, { bytes }) => sum + bytes, 0));
    const report = await inTransaction(run, { source, asSeen, facts }, spool, progress, options, began);
    await progress.end();
    return report;
  } catch (error) {
    const problem = asSeen.problem(problemOf(error));
    await progress.end();
    await spool.close().catch(() => undefined);
    await endRun(runId, problem, spool.shown);
    throw problem;
  } finally {
    await source?.close();
  }
}

interface Export {
  source: ExportSource;
  asSeen: AsSeen;
  facts: ExportFacts;
}

async function inTransaction(
  run: Run,
  opened: Export,
  spool: IssueSpool,
  progress: Progress,
  options: RunOptions,
  began: number,
): Promise<Report> {
  const asAt = options.asAt ?? today();
  const found = await inOneTransaction(async (tx) => {
    const [lock] = await tx<{ got: boolean }[]>`select pg_try_advisory_xact_lock(${IMPORT_LOCK}) as got`;
    if (!lock?.got) throw new ImportProblem("BUSY", "another import is running; wait until it has ended");
    await markStoppedRuns(run.id);
    const { source, facts } = opened;
    const same = await findEqualLoad(tx, { runId: run.id, fingerprint: facts.fingerprint, source, asAt });
    const load = await prepare(tx, run, source, spool, progress, asAt, same);
    const { figures, reconciled } = same ? await reuseLoad(load) : await loadAndReconcile(load);
    const read = same?.report ?? whatWasRead(load, opened, spool, options);
    const report: Report = {
      run_id: run.id,
      mode: run.mode,
      as_at: asAt,
      files: read.files,
      files_missing: source.missing,
      files_ignored: source.ignored,
      issue_counts: read.issue_counts,
      changes: load.changes.kinds(),
      reconciliation: figures,
      // What could not be read is in no figure, so findings can only take the proof away.
      reconciled: reconciled && !read.findings.some(({ grave }) => grave),
      findings: read.findings,
      seconds: Math.round(performance.now() - began) / 1000,
    };
    await progress.end();
    const found = { report, conflicts: load.changes.conflicts, newer: load.merging, same };
    if (run.mode === "load") {
      const asItWas = await isUnchanged(exportOf(run), facts);
      const reading = same?.reading ?? (asItWas ? await readingToStore(load) : null);
      await conclude(tx, run, { ...found, reading }, spool);
    }
    return { result: found, keep: run.mode === "load" };
  });
  if (run.mode === "check") await conclude(sql(), run, { ...found, reading: null }, spool);
  return found.report;
}

/** Returns what the report says about the files and their cells. */
function whatWasRead(
  load: Load,
  { source, asSeen }: Export,
  spool: IssueSpool,
  options: RunOptions,
): Pick<Report, "files" | "issue_counts" | "findings"> {
  return {
    files: fileReports(source, load.files),
    issue_counts: Object.fromEntries(asSeen.counts(spool.counts)),
    findings: findingsOf({
      ...{ source, facts: load.files, issues: spool.counts, watch: load.watch },
      withoutCustomers: options.withoutCustomers ?? false,
    }).map((finding) => asSeen.finding(finding)),
  };
}

interface Concluded {
  report: Report;
  conflicts: readonly Conflict[];
  newer: boolean;
  same: EqualLoad | null;
  reading: Reading | null;
}

/**
 * Stores the issues together with the result, so that anyone who sees that a run has ended sees its issues
 * too.
 */
async function conclude(tx: ISql, run: Run, found: Concluded, spool: IssueSpool): Promise<void> {
  await spool.close();
  if (found.same) {
    await spool.copyFrom(found.same.runId);
    await copyIssues(tx, run.id, found.same.runId);
  } else {
    await storeIssues(tx, run.id, spool.shown);
  }
  await storeConflicts(tx, run.id, found.conflicts);
  await finishRun(tx, run, found);
}

async function loadAndReconcile(load: Load): Promise<ReturnType<typeof reconcile>> {
  const { tx, runId, merging, sender } = load;
  try {
    const bulk = !merging && (await beginBulk(tx));
    await loadExport(load);
    if (bulk) await endBulk(tx, runId);
    return await againstDatabase(load, merging ? "staged" : "of the run");
  } catch (error) {
    await sender.abandon();
    throw error;
  }
}

async function prepare(
  tx: ImportConnection,
  run: Run,
  source: ExportSource,
  spool: IssueSpool,
  progress: Progress,
  asAt: string,
  same: EqualLoad | null,
): Promise<Load> {
  const ids = new Ids();
  const day = today();
  const merging = await hasImportedRows(tx);
  await tx`set local work_mem = '64MB'`;
  // The import's changes must not count as made by people: see the triggers that keep GA4's last version.
  await tx`set local ga4.importing = 'on'`;
  if (!merging) await tx`delete from import_base`;
  return {
    tx,
    sender: new Sender(),
    source,
    runId: run.id,
    asAt,
    day,
    rules: plausibleDates(day),
    startedBy: run.started_by,
    merging,
    changes: new Changes(),
    ids,
    figures: new Figures(same?.reading.figures),
    report: (issue) => spool.add(issue),
    files: new Map(),
    taken: new Map(),
    watch: new LoadWatch(same?.reading.series),
    known: same ? noRecords(ids) : await knownRecords(tx, ids, merging),
    advance: (file, bytes) => progress.advance(file, bytes),
  };
}

/**
 * Returns the path of a run's export: an upload in the imports folder, or any path that a command line named.
 */
export const exportOf = ({ source_path }: { source_path: string }): string =>
  path.resolve(importsFolder(), source_path);

/** Creates the folder for uploads and for what runs leave, and returns its path. */
export async function importFolder(): Promise<string> {
  const folder = importsFolder();
  await mkdir(folder, { recursive: true, mode: 0o700 });
  return folder;
}

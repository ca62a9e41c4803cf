import { existsSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import { today } from "@/lib/core/dates/dates";
import { spoolOf } from "../findings/issue-spool";
import { CUSTOMERS } from "../formats/customers";
import { LOAD_BEFORE } from "../numbers/carry-over";
import type { Report } from "../run/report";
import type { ImportConnection } from "../run/transaction";
import type { ExportSource } from "../source/export-source";
import { readImportedState } from "./imported-state";
import { PROGRAM_MARK } from "./program";
import type { Reading } from "./reading";

/** The newest load, if reading its export once more would give the same result. */
export interface EqualLoad {
  runId: string;
  report: Report;
  reading: Reading;
}

interface ExportToLoad {
  runId: string;
  fingerprint: string;
  source: ExportSource;
  asAt: string;
}

/**
 * Decides whether an export has to be read at all. It need not if the newest load was of the same bytes, read
 * by the same program for the same day, and nothing in the database that reading depends on has changed: then
 * every row is already known. Returns that load, or null if the export must be read.
 */
export async function findEqualLoad(tx: ImportConnection, asked: ExportToLoad): Promise<EqualLoad | null> {
  const { fingerprint, source, asAt } = asked;
  const [before] = await tx<{ id: string; report: string; reading: string }[]>`
    select id, report::text, reading::text from import_runs
    where id = ${LOAD_BEFORE(tx, asked.runId)} and fingerprint = ${fingerprint} and reading ->> 'program' = ${PROGRAM_MARK}
      and reading ->> 'day' = ${today()} and reading ->> 'as_at' = ${asAt}`;
  if (!before || !existsSync(spoolOf(before.id))) return null;
  // The very same build of the program wrote both, so neither needs validating.
  const report = JSON.parse(before.report) as Report;
  const reading = JSON.parse(before.reading) as Reading;
  const same =
    hasSameFiles(source, report) &&
    hasCustomers(report) &&
    (await areNumberAnswersUnchanged(tx, before.id, reading)) &&
    isDeepStrictEqual(await readImportedState(tx), reading.standings);
  return same ? { runId: before.id, report, reading } : null;
}

/**
 * The same files may be arranged differently. Findings about that, and places in workbooks, are not part of
 * the fingerprint.
 */
function hasSameFiles({ files, taken, missing, ignored }: ExportSource, report: Report): boolean {
  const found = [[...files.keys()], missing, ignored];
  const then = [report.files.map(({ name }) => name), report.files_missing, report.files_ignored];
  return (
    isDeepStrictEqual(found, then) &&
    taken.length === 0 &&
    !report.findings.some(({ kind }) => kind === "file-taken") &&
    [...files.values()].every(({ sheet }) => sheet === undefined)
  );
}

/** Each run states again whether it is grave that there are no customers. */
function hasCustomers({ files }: Report): boolean {
  const customers = files.find(({ name }) => name === CUSTOMERS.file);
  return customers !== undefined && customers.rows_read > customers.rows_rejected;
}

/** Repeated numbers are no longer a grave finding once somebody has decided the number to continue with. */
async function areNumberAnswersUnchanged(
  tx: ImportConnection,
  runId: string,
  { series, answered }: Reading,
): Promise<boolean> {
  const now = await tx<{ series: string; answered: boolean }[]>`
    select series, answer is not null as answered from import_numbers where run_id = ${runId}`;
  return series.every((one) =>
    now.some((row) => row.series === one.series && row.answered === answered.includes(one.series)),
  );
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { sql } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { startImport, undoImport } from "@/lib/ga4-import/commands/imports";
import type { Report } from "@/lib/ga4-import/run/report";
import { runImport } from "@/lib/ga4-import/run/run-import";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { bookkeepingErrors } from "../../support/bookkeeping-errors";
import { testDatabase } from "../../support/database";
import { changedInGa4, ga4Change } from "../../support/ga4-changes";
import { inventedChanges, lostChanges, missedChanges } from "../../support/import-laws";
import { LOCAL_KINDS, type LocalStep, localStep, performStep } from "../../support/local-work";
import { fc, SEED } from "../../support/property";
import { combined, smallExport, writeExport } from "../../support/small-export";
import { emptyGarage, type Snapshot, snapshot } from "../../support/table-rows";
import { aGarage } from "../../support/writing";

/** `GA4_HISTORIES=200` looks further. */
const HISTORIES = Number(process.env.GA4_HISTORIES ?? 40);

const folder = mkdtempSync(join(tmpdir(), "ga4-histories-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { url } = await testDatabase();
const system = systemActor("test");

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

async function bring(place: string): Promise<Report> {
  const { id } = await run(startImport, system, { mode: "load", source_name: "export", source_path: place });
  return runImport(id, { asAt: "2026-06-30" });
}

const everything = async (): Promise<Snapshot> =>
  new Map([...(await snapshot()), ...(await snapshot(["import_base"]))]);

/** So many garages stand in one export, each with a history of its own: an import takes as long for one. */
const AT_ONCE = 10;

/** What could be done at least once. */
const worked = new Set<string>();

const history = fc.record({
  done: fc.array(localStep, { minLength: 1, maxLength: 8 }),
  changes: fc.array(ga4Change, { minLength: 1, maxLength: 8 }),
});

test(`${HISTORIES} histories of work here beside a newer export: nothing is lost, and all that differs is listed`, async () => {
  const older = Array.from({ length: AT_ONCE }, smallExport);
  const place = writeExport(combined(older), folder);
  for (let round = 0; round * AT_ONCE < HISTORIES; round++) {
    const histories = fc.sample(history, { seed: SEED + round, numRuns: AT_ONCE });
    const newer = combined(older.map((data, at) => changedInGa4(data, histories[at]?.changes ?? [])));
    try {
      await live(place, writeExport(newer, folder), histories);
    } catch (error) {
      throw new Error(`PROPERTY_SEED=${SEED + round} shows it`, { cause: error });
    }
  }
  if (HISTORIES >= 40) expect(LOCAL_KINDS.filter((kind) => !worked.has(kind))).toEqual([]);
}, 900_000);

async function live(place: string, newer: string, histories: { done: LocalStep[] }[]): Promise<void> {
  await emptyGarage();
  expect((await bring(place)).reconciled).toBe(true);
  const imported = await everything();
  const alone = await bring(newer);
  const theirs = await snapshot();
  expect(differing(alone), "without work here").toEqual([]);
  expect(await conflictsOf(alone)).toEqual([]);
  expect(await bookkeepingErrors()).toEqual([]);
  await run(undoImport, system, { id: alone.run_id });
  expect(await everything(), "undone without work here").toEqual(imported);
  for (const [world, { done }] of histories.entries())
    for (const step of done) if (await performStep(step, world)) worked.add(step.kind);
  expect(await bookkeepingErrors(), "before the newer export").toEqual([]);
  const ours = await everything();
  const report = await bring(newer);
  const merged = await snapshot();
  const four = { imported, theirs, ours, merged };
  const listed = new Set(await conflictsOf(report));
  expect(lostChanges(four)).toEqual([]);
  expect(missedChanges(four, listed)).toEqual([]);
  expect(inventedChanges(four)).toEqual([]);
  expect(await bookkeepingErrors(), "after the newer export").toEqual([]);
  expect(differing(report), "beside work here").toEqual([]);
  const again = await bring(newer);
  expect(await snapshot(), "the same export again").toEqual(merged);
  expect(again.changes).toEqual({});
  await run(undoImport, system, { id: again.run_id });
  await run(undoImport, system, { id: report.run_id });
  expect(await everything(), "undone").toEqual(ours);
}

const differing = ({ reconciliation }: Report) =>
  reconciliation.filter(({ difference }) => Number(difference) !== 0);

async function conflictsOf({ run_id }: Report): Promise<string[]> {
  const rows = await sql()<{ entity: string; entity_id: string; field: string }[]>`
    select entity, entity_id, field from import_conflicts where run_id = ${run_id} and why not like '%-twice'`;
  return rows.map(({ entity, entity_id, field }) => `${entity} ${entity_id} ${field}`);
}

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { startJobs, stopJobs } from "@/lib/jobs/queue";
import { storePaper } from "@/lib/printing/jobs";
import { testDatabase } from "../../support/database";
import { changedInGa4, ga4Change } from "../../support/ga4-changes";
import { localStep, performStep } from "../../support/local-work";
import { keyed, withKeys } from "../../support/parallel-history";
import { fc, SEED } from "../../support/property";
import { anyAnswer, loadExportFrom, SideBySide } from "../../support/side-by-side";
import { combined, type SmallExport, smallExport, writeExport } from "../../support/small-export";
import { emptyGarage } from "../../support/table-rows";
import { aGarage } from "../../support/writing";

/** `GA4_HISTORIES=200` looks further. */
const HISTORIES = Number(process.env.GA4_HISTORIES ?? 5);
/** So many garages stand in one export, each with a history of its own. */
const AT_ONCE = Math.min(HISTORIES, 10);
const EXPORTS = 3;

const folder = mkdtempSync(join(tmpdir(), "ga4-parallel-histories-"));
process.env.DATA_DIR = folder;
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const { url } = await testDatabase();

beforeAll(async () => {
  await startJobs(url, [storePaper]);
  await aGarage();
});
afterAll(stopJobs);

const round = fc.record({
  done: fc.array(localStep, { minLength: 1, maxLength: 6 }),
  changes: fc.array(ga4Change, { minLength: 1, maxLength: 6 }),
  /** Between the export and what is said to it. */
  meanwhile: fc.array(localStep, { maxLength: 2 }),
  answers: fc.array(anyAnswer, { maxLength: 3 }),
});
const history = fc.array(round, { minLength: EXPORTS, maxLength: EXPORTS });
type Round = typeof round extends fc.Arbitrary<infer T> ? T : never;

test(`${HISTORIES} histories of both systems side by side: nothing is lost, forgotten or miscounted from export to export`, async () => {
  for (let batch = 0; batch * AT_ONCE < HISTORIES; batch++) {
    const seed = SEED + batch;
    try {
      await live(fc.sample(history, { seed, numRuns: AT_ONCE }), batch);
    } catch (error) {
      throw new Error(`PROPERTY_SEED=${seed} shows it`, { cause: error });
    }
  }
}, 900_000);

async function live(histories: Round[][], batch: number): Promise<void> {
  await emptyGarage();
  const exports = exportsOf(histories);
  const first = writeExport(exports[0] ?? smallExport(), folder);
  expect((await loadExportFrom(first)).reconciled).toBe(true);
  const said = [withKeys(await keyed())];
  for (const data of exports.slice(1)) {
    await loadExportFrom(writeExport(data, folder));
    said.push(withKeys(await keyed()));
  }
  await emptyGarage();
  const garage = new SideBySide(said, (await loadExportFrom(first)).run_id);
  for (const [at, data] of exports.slice(1).entries()) {
    const rounds = histories.map((one) => one[at]);
    for (const [world, one] of rounds.entries())
      for (const step of one?.done ?? []) await performStep(step, world);
    await garage.sameAsCounted("after a day's work", exports[at]);
    await garage.bringNext(writeExport(data, folder), at === batch % EXPORTS);
    await garage.sameAsCounted("after the export", data);
    for (const [world, one] of rounds.entries())
      for (const step of one?.meanwhile ?? []) await performStep(step, world);
    for (const [world, one] of rounds.entries())
      for (const step of one?.answers ?? []) await garage.say(step, world);
    await garage.sameAsCounted("after the answers", data);
  }
}

/** The export of each day: the first, and what GA4 says after each further day. */
function exportsOf(histories: Round[][]): SmallExport[] {
  let worlds = histories.map(() => smallExport());
  const all = [combined(worlds)];
  for (let at = 0; at < EXPORTS; at++) {
    worlds = worlds.map((data, world) => changedInGa4(data, histories[world]?.[at]?.changes ?? []));
    all.push(combined(worlds));
  }
  return all;
}

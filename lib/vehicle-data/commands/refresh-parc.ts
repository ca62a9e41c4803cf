import "server-only";
import { db } from "@/db/client";
import { licensingRecords, motChanges, motHistories } from "@/lib/connections/queries/connected";
import { addDays, today } from "@/lib/core/dates/dates";
import { log } from "@/lib/core/log/log";
import { removeLeftFiles } from "@/lib/integrations/dvsa/fetched-file";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { unheardOfDvla, unheardOfDvsa } from "../internal/known-vehicles";
import { beginNight, endNight, filesDone } from "../internal/night-record";
import { onlyOne, type StillOnly } from "../internal/only-one";
import { coveredSince, nameOfDone } from "../rules/covered-since";
import { NIGHT_LIMITS, type NightLimits } from "../rules/night-limits";
import { askEach } from "./ask-each";
import { readDelta } from "./read-delta";

/** Without any file, a vehicle is asked about again after so many days. */
const WITHOUT_FILES_DAYS = 28;

/** What became of a run: `busy` where another was at it already. */
export type Refreshed = "done" | "stopped" | "not_connected" | "busy";

/**
 * Brings what DVSA and DVLA say of the garage's vehicles up to date: by DVSA's files of what changed, by asking DVSA of those vehicles that
 * the files do not reach back to, and DVLA of those whose tax is about to end, and then the others in turn. It takes up what an earlier
 * run has left, wherever that ended, and does nothing where the garage is connected to neither. Each call also keeps DVSA's key alive,
 * which ends after 90 days without use.
 */
export async function refreshParc(limits: NightLimits = NIGHT_LIMITS): Promise<Refreshed> {
  const [dvsa, dvla] = await Promise.all([motChanges(db()), licensingRecords(db())]);
  if (!dvsa && !dvla) return "not_connected";
  const ended = await onlyOne("night of vehicle data", async (stillOnly) => {
    await removeLeftFiles();
    const night_id = await beginNight(today());
    try {
      const problems = [
        await problemOf(() => hearOfDvsa(night_id, limits, stillOnly)),
        await problemOf(() => hearOfDvla(night_id, limits, stillOnly)),
      ].filter((problem) => problem !== null);
      const state = problems.length === 0 ? "done" : "stopped";
      await endNight(night_id, state, problems.join(". ") || null);
      return state;
    } catch (error) {
      await endNight(
        night_id,
        "failed",
        "It stopped over a fault of the program, and goes on by itself",
      ).catch(() => undefined);
      throw error;
    }
  });
  return ended ?? "busy";
}

async function hearOfDvsa(night_id: string, limits: NightLimits, stillOnly: StillOnly): Promise<void> {
  const [changes, histories] = await Promise.all([motChanges(db()), motHistories(db())]);
  if (!changes || !histories) return;
  const listed = (await changes.files())
    .filter(({ kind }) => kind === "delta")
    .sort((one, other) => (one.created_on < other.created_on ? -1 : 1));
  const done = await filesDone();
  const since = coveredSince(done, listed) ?? addDays(today(), -WITHOUT_FILES_DAYS);
  for (const file of listed)
    if (!done.includes(nameOfDone(file))) await readDelta(changes, { night_id, file, since, stillOnly });
  const vehicles = await unheardOfDvsa(since, limits.dvsa.vehicles);
  await askEach(async (registration) => ({ dvsa: await histories.read(registration) }), {
    ...{ night_id, vehicles, stillOnly },
    ...{ limit: limits.dvsa, who: "DVSA" },
  });
}

async function hearOfDvla(night_id: string, limits: NightLimits, stillOnly: StillOnly): Promise<void> {
  const records = await licensingRecords(db());
  if (!records) return;
  const vehicles = await unheardOfDvla(limits.dvla.vehicles);
  await askEach(async (registration) => ({ dvla: await records.read(registration) }), {
    ...{ night_id, vehicles, stillOnly },
    ...{ limit: limits.dvla, who: "DVLA" },
  });
}

/** Why a service did not do its part, in words for staff; null where it did. The other one is asked all the same. */
async function problemOf(work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warn("vehicle_data.night_stopped", { kind: error.kind, problem: error.message });
    return error.message;
  }
}

import "server-only";
import { sql } from "drizzle-orm";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { transact } from "@/lib/core/database/transaction";
import { startImport } from "../commands/imports";
import { readGoLive } from "../go-live/stored-go-live";
import type { RunMode } from "../run/run-schema";
import { findUnderWay } from "../run/under-way";
import { placeOf } from "./look";
import { readSightings } from "./sightings";

export interface Step {
  run_id: string;
  mode: RunMode;
  called: string;
}

interface Turn {
  folder: string;
  load_at: string;
  /** Whatever the hour is. */
  atOnce: boolean;
  now?: Date;
}

/**
 * Records the next run that is due, the newest export before all, and gives it to one of all who ask: a load of what was
 * checked and agrees, else a check. Null where nothing is to be done, a run is under way, or the garage went live meanwhile.
 */
export async function takeNextStep({ folder, load_at, atOnce, now }: Turn): Promise<Step | null> {
  return transact(async (tx) => {
    if ((await findUnderWay(tx)) !== null || (await readGoLive(tx)).live) return null;
    const waiting = (await readSightings(tx, { folder, load_at, ...(now && { now }) })).filter(
      ({ state, due }) => state === "waiting" && (due || atOnce),
    );
    const next = waiting.find(({ passed }) => passed) ?? waiting[0];
    if (!next) return null;
    const mode = next.passed ? "load" : "check";
    const { id } = await run(
      startImport,
      systemActor("watched folder"),
      {
        ...{ mode, source_name: next.called, source_path: placeOf(folder, next.name), watched: true },
        ...(next.passed && next.fingerprint && { fingerprint: next.fingerprint }),
      },
      { tx },
    );
    await tx.execute(
      mode === "load"
        ? sql`update import_sightings set load_run_id = ${id}, tries = tries + 1 where id = ${next.id}`
        : sql`update import_sightings set check_run_id = ${id}, load_run_id = null, tries = tries + 1 where id = ${next.id}`,
    );
    return { run_id: id, mode, called: next.called };
  });
}

/** Lets go of a run that whoever watches broke off himself, so that it is begun anew the next time. */
export async function letGo(runId: string): Promise<void> {
  await transact((tx) =>
    tx.execute(sql`
      update import_sightings set load_run_id = null, check_run_id = nullif(check_run_id, ${runId}::uuid)
      where ${runId}::uuid in (check_run_id, load_run_id)`),
  );
}

import "server-only";
import { sql } from "drizzle-orm";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { transact } from "@/lib/core/database/transaction";
import { startImport } from "../commands/imports";
import { readGoLive } from "../go-live/stored-go-live";
import type { RunMode } from "../run/run-schema";
import { findUnderWay } from "../run/under-way";
import { pathOf } from "./look";
import { readSightings } from "./sightings";

export interface Step {
  run_id: string;
  mode: RunMode;
  called: string;
}

interface Turn {
  folder: string;
  load_at: string;
  /** Whatever the time of day. */
  atOnce: boolean;
  now?: Date;
}

/**
 * Records the next run that is due, the newest export first, and gives it to only one of all callers: a load
 * if the export was checked and agrees, otherwise a check. Returns null if nothing is to be done, a run is
 * queued or running, or the garage has gone live in the meantime.
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
        ...{ mode, source_name: next.called, source_path: pathOf(folder, next.name), watched: true },
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

/** Releases a run that the watcher itself interrupted, so that it starts again next time. */
export async function stopWaiting(runId: string): Promise<void> {
  await transact((tx) =>
    tx.execute(sql`
      update import_sightings set load_run_id = null, check_run_id = nullif(check_run_id, ${runId}::uuid)
      where ${runId}::uuid in (check_run_id, load_run_id)`),
  );
}

import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { AskedVehicle } from "../internal/known-vehicles";
import type { StillOnly } from "../internal/only-one";
import type { AskLimit } from "../rules/night-limits";
import { type HeardOfNight, keepNight } from "./keep-night";

/** So many answers are kept at once: as many are lost, and asked for again, if the process ends. */
const AT_ONCE = 20;

interface Asking {
  night_id: string;
  vehicles: readonly AskedVehicle[];
  limit: AskLimit;
  stillOnly: StillOnly;
  /** As the audit log names who said it. */
  who: "DVSA" | "DVLA";
}

/** Asks a service of one vehicle after another, no faster than its limit, and keeps what it says. Throws ServiceError at the first that fails. */
export async function askEach(
  ask: (registration: string) => Promise<Pick<HeardOfNight, "dvsa" | "dvla">>,
  { night_id, vehicles, limit, stillOnly, who }: Asking,
): Promise<void> {
  let heard: HeardOfNight[] = [];
  const keep = async () => {
    const kept = heard;
    heard = [];
    if (kept.length > 0) await run(keepNight, systemActor(who), { night_id, heard: kept });
  };
  const began = performance.now();
  try {
    for (const [nth, vehicle] of vehicles.entries()) {
      stillOnly();
      const pause = began + (nth * 1_000) / limit.a_second - performance.now();
      if (pause > 0) await sleep(pause);
      heard.push({ ...vehicle, ...(await ask(vehicle.registration)) });
      if (heard.length >= AT_ONCE) await keep();
    }
  } finally {
    await keep();
  }
}

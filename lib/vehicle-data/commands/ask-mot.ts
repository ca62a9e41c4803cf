import "server-only";
import { db } from "@/db/client";
import { motHistories } from "@/lib/connections/queries/connected";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { log } from "@/lib/core/log/log";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import { type MotHistory, motExpiryOf } from "@/lib/integrations/vehicle-data";
import { answerWithin, keepAnswer } from "../internal/answers";
import { keepMot } from "./keep-mot";

/** What DVSA said within so many hours is not asked again. */
const FRESH_HOURS = 12;

interface AskedVehicle {
  id: string;
  registration: string;
}

/**
 * Asks DVSA of a vehicle's MOT and keeps what is new. Returns whether that is a renewal which the file did not know. Where the garage is not
 * connected to DVSA, or DVSA does not answer, the file stands.
 */
export async function hearOfMot({ id, registration }: AskedVehicle): Promise<boolean> {
  if (!registration) return false;
  const history = await historyOf(registration);
  const mot_expiry = history && motExpiryOf(history);
  if (!mot_expiry) return false;
  const { renewed } = await run(keepMot, systemActor("DVSA"), { vehicle_id: id, registration, mot_expiry });
  return renewed;
}

async function historyOf(registration: string): Promise<MotHistory | null> {
  const dvsa = await motHistories(db());
  if (!dvsa) return null;
  const known = await answerWithin("dvsa", registration, FRESH_HOURS);
  if (known !== undefined) return known;
  try {
    const said = await dvsa.read(registration);
    await keepAnswer("dvsa", registration, said);
    return said;
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    log.warn("vehicle_data.not_asked", { service: "dvsa", kind: error.kind, problem: error.message });
    return null;
  }
}

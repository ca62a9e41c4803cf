import "server-only";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import type { IsoDate } from "@/lib/core/dates/dates";
import { motExpiryOf } from "@/lib/integrations/vehicle-data";
import { askService } from "./ask-service";
import { keepMot } from "./keep-mot";

interface AskedVehicle {
  id: string;
  registration: string;
}

/**
 * Asks DVSA of a vehicle's MOT and keeps what is new. Returns until when it runs, if the file did not know that. Where the garage is not
 * connected to DVSA, or DVSA does not answer, the file stands.
 */
export async function hearOfMot({ id, registration }: AskedVehicle): Promise<IsoDate | null> {
  if (!registration) return null;
  const heard = await askService("dvsa", registration);
  const mot_expiry = heard.state === "said" ? motExpiryOf(heard.said) : null;
  if (!mot_expiry) return null;
  const { changed } = await run(keepMot, systemActor("DVSA"), { vehicle_id: id, registration, mot_expiry });
  return changed ? mot_expiry : null;
}

import "server-only";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { motExpiryOf } from "@/lib/integrations/vehicle-data";
import { askService } from "./ask-service";
import { keepMot } from "./keep-mot";

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
  const heard = await askService("dvsa", registration);
  const mot_expiry = heard.state === "said" ? motExpiryOf(heard.said) : null;
  if (!mot_expiry) return false;
  const { renewed } = await run(keepMot, systemActor("DVSA"), { vehicle_id: id, registration, mot_expiry });
  return renewed;
}

import "server-only";
import { eq } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { vehicle_data_states } from "@/db/schema/vehicle-data";
import { connectionOf, isVehicleSandbox } from "@/lib/connections/queries/connected";
import type { Actor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ask } from "@/lib/core/query";
import { getVehicle } from "@/lib/vehicles/queries/vehicles";
import { nextAsking } from "../rules/next-asking";
import { answerOf, askedAt, heardNow, told } from "./heard-now";
import { keepHeard } from "./keep-heard";

/** What was said within the hour is not asked again. */
const HOURS = 1;

/**
 * Asks DVSA and DVLA of a vehicle now, and keeps what they say. CONFLICT, with the time from which it may be asked, if both were heard within
 * the hour; and for a vehicle without a registration. A service that does not answer says why, and what it said before stands.
 */
export const askAboutVehicle = procedure({
  name: "vehicle_data.ask",
  permission: "vehicles:update",
  input: z.strictObject({ id: z.uuid() }),
  async execute(actor, { id }) {
    const { registration } = await ask(getVehicle, actor, { id });
    if (!registration) throw conflict("This vehicle has no registration to ask about");
    const [state] = await db()
      .select()
      .from(vehicle_data_states)
      .where(eq(vehicle_data_states.vehicle_id, id));
    const next = state?.registration === registration ? nextAsking(await heardAt(state)) : null;
    if (next) throw conflict(`DVSA and DVLA were asked within the hour: ask again from ${next}`);
    return hearOfVehicle(actor, { id, registration }, HOURS);
  },
});

/** When each service was heard that would be asked now. */
async function heardAt({ dvsa_at, dvla_at }: { dvsa_at: string | null; dvla_at: string | null }) {
  const sandbox = await isVehicleSandbox(db());
  const [dvsa, dvla] = await Promise.all([connectionOf(db(), "dvsa"), connectionOf(db(), "dvla")]);
  return [...(sandbox || dvsa?.active ? [dvsa_at] : []), ...(sandbox || dvla?.active ? [dvla_at] : [])];
}

/** Asks of a vehicle, as often as it is called, and keeps what is said. */
export async function hearOfVehicle(
  actor: Actor,
  { id, registration }: { id: string; registration: string },
  hours?: number,
) {
  const { dvsa, dvla, sandbox } = await heardNow(registration, hours);
  const services = [told("dvsa", dvsa), told("dvla", dvla)];
  const said = { dvsa: answerOf(dvsa), dvla: answerOf(dvla) };
  const asked_at = { dvsa: askedAt(dvsa), dvla: askedAt(dvla) };
  const { findings } =
    said.dvsa === undefined && said.dvla === undefined
      ? { findings: [] }
      : await run(keepHeard, actor, { vehicle_id: id, registration, ...said, asked_at });
  return { services, sandbox, findings };
}

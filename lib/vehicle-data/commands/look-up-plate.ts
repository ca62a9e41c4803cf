import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { procedure } from "@/lib/core/procedure";
import { similarVehicles } from "@/lib/vehicles/queries/find-similar-vehicles";
import { mayBeMeant } from "@/lib/vehicles/rules/mistyped";
import { classifyRegistration, normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { mergedFacts } from "../rules/merged-facts";
import { answerOf, heardNow, told } from "./heard-now";

const Plate = z.strictObject({
  registration: z
    .string("Give a registration")
    .trim()
    .max(20, "At most 20 characters")
    .transform(normaliseRegistration)
    .refine(Boolean, "Give a registration")
    .meta({ description: "The number plate, with or without its space." }),
});

/**
 * Looks a registration up: in the garage's own records, and at DVSA and DVLA at once, where the garage is connected to them. A service that
 * does not answer says so, and the others stand. In a demo garage without connections the sandbox answers, and says that it does. A
 * registration that can be no British one is asked of neither; what may have been meant by it is offered, and never put in its place.
 */
export const lookUpPlate = procedure({
  name: "vehicle_data.look_up",
  permission: "vehicles:read",
  input: Plate,
  async execute(_actor, { registration }) {
    const [vehicles, { dvsa, dvla, sandbox }, did_you_mean] = await Promise.all([
      similarVehicles(db(), { registration }),
      heardNow(registration),
      meantBy(registration),
    ]);
    const said = { dvsa: answerOf(dvsa) ?? null, dvla: answerOf(dvla) ?? null };
    return {
      registration,
      uk_format: classifyRegistration(registration) !== null,
      found: vehicles.length > 0,
      vehicles,
      did_you_mean: vehicles.length > 0 ? [] : did_you_mean,
      facts: mergedFacts(said.dvsa, said.dvla),
      said,
      services: [told("dvsa", dvsa), told("dvla", dvla)],
      sandbox,
    };
  },
});

/** What may have been meant, those on file first. */
async function meantBy(registration: string): Promise<{ registration: string; on_file: boolean }[]> {
  const meant = await Promise.all(
    mayBeMeant(registration).map(async (other) => ({
      registration: other,
      on_file: (await similarVehicles(db(), { registration: other })).length > 0,
    })),
  );
  return meant.toSorted((a, b) => Number(b.on_file) - Number(a.on_file));
}

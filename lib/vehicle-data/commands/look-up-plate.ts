import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import { isVehicleSandbox } from "@/lib/connections/queries/connected";
import { procedure } from "@/lib/core/procedure";
import { similarVehicles } from "@/lib/vehicles/queries/find-similar-vehicles";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import type { Service } from "../internal/answers";
import { mergedFacts } from "../rules/merged-facts";
import { askSandbox, askService, type Heard } from "./ask-service";

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
 * does not answer says so, and the others stand. In a demo garage without connections the sandbox answers, and says that it does.
 */
export const lookUpPlate = procedure({
  name: "vehicle_data.look_up",
  permission: "vehicles:read",
  input: Plate,
  async execute(_actor, { registration }) {
    const sandbox = await isVehicleSandbox(db());
    const [vehicles, dvsa, dvla] = await Promise.all([
      similarVehicles(db(), { registration }),
      sandbox ? askSandbox("dvsa", registration) : askService("dvsa", registration),
      sandbox ? askSandbox("dvla", registration) : askService("dvla", registration),
    ]);
    return {
      registration,
      found: vehicles.length > 0,
      vehicles,
      facts: mergedFacts(saidBy(dvsa), saidBy(dvla)),
      services: [told("dvsa", dvsa), told("dvla", dvla)],
      sandbox,
    };
  },
});

const saidBy = <S extends Service>(heard: Heard<S>) => (heard.state === "said" ? heard.said : null);

const told = (service: Service, heard: Heard<Service>) => ({
  service,
  state: heard.state,
  as_at: "asked_at" in heard ? heard.asked_at : null,
  problem: heard.state === "away" ? heard.problem : null,
});

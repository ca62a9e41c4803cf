import "server-only";
import { z } from "zod";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { createVehicle } from "@/lib/vehicles/commands/create-vehicle";
import { normaliseRegistration } from "@/lib/vehicles/rules/registration";
import { mergedFacts } from "../rules/merged-facts";
import { vehicleFields } from "../rules/vehicle-fields";
import { answerOf, askedAt, heardNow } from "./heard-now";
import { keepHeard } from "./keep-heard";

/**
 * Adds the vehicle of a registration with what DVSA and DVLA say of it, and keeps its tests and tax. NOT_FOUND if neither knows it, CONFLICT
 * if the registration is on file by now. Returns its id.
 */
export const takeInVehicle = procedure({
  name: "vehicle_data.take_in",
  permission: "vehicles:create",
  input: z.strictObject({
    registration: z.string().trim().min(1, "Give a registration").max(20, "At most 20 characters"),
    customer_id: z.uuid().nullable().optional(),
  }),
  async execute(actor, { registration: typed, customer_id }) {
    const registration = normaliseRegistration(typed);
    const { dvsa, dvla } = await heardNow(registration);
    const said = { dvsa: answerOf(dvsa), dvla: answerOf(dvla) };
    const facts = vehicleFields(mergedFacts(said.dvsa ?? null, said.dvla ?? null));
    if (!facts.make) throw notFound("vehicle");
    const { id } = await run(createVehicle, actor, {
      registration,
      customer_id: customer_id ?? null,
      ...facts,
    });
    const asked_at = { dvsa: askedAt(dvsa), dvla: askedAt(dvla) };
    await run(keepHeard, systemActor("DVSA and DVLA"), { vehicle_id: id, registration, ...said, asked_at });
    return { id };
  },
});

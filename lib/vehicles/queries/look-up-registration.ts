import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { normaliseRegistration } from "../rules/registration";
import { similarVehicles } from "./find-similar-vehicles";

/** Returns the vehicles on file with a registration, in any format. */
export const lookUpRegistration = query({
  name: "vehicles.look_up",
  permission: "vehicles:read",
  input: z.strictObject({
    registration: z
      .string("Give a registration")
      .trim()
      .max(20, "At most 20 characters")
      .transform(normaliseRegistration)
      .refine(Boolean, "Give a registration")
      .meta({ description: "The number plate, with or without its space." }),
  }),
  async run({ db, input: { registration } }) {
    const vehicles = await similarVehicles(db, { registration });
    return { registration, found: vehicles.length > 0, vehicles };
  },
});

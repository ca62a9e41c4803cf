import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readGarage } from "@/lib/settings/queries/garage";
import { nationOfPostcode } from "../rules/nation";

/** Returns whose bank holidays the garage is offered, by its postcode. */
export const nationOfGarage = query({
  name: "appointments.nation_of_garage",
  permission: "appointments:read",
  input: z.strictObject({}),
  run: async ({ db }) => nationOfPostcode((await readGarage(db)).postcode),
});

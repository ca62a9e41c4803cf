import "server-only";
import { z } from "zod";
import { procedure } from "@/lib/core/procedure";

/** Does nothing: the description of the API is made from its routes, which only the route itself knows. */
export const describeApi = procedure({
  name: "api.describe",
  permission: "account:own",
  input: z.strictObject({}),
  execute: async () => null,
});

import "server-only";
import { z } from "zod";
import { procedure } from "@/lib/core/procedure";

/** What describes the surface is made from its routes, which only the surface itself knows; so this does nothing. */
export const describeApi = procedure({
  name: "api.describe",
  permission: "account:own",
  input: z.strictObject({}),
  execute: async () => null,
});

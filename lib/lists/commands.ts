import "server-only";
import { z } from "zod";
import { command } from "@/lib/core/command";

/** Records that a user exported a list: which one, and with which filters. */
export const exportRecords = command({
  name: "records.export",
  permission: "records:export",
  input: z.strictObject({
    list: z.string().max(80),
    filters: z.record(z.string().max(80), z.string().max(500)),
  }),
  run: async ({ input }) => input,
  trace: (result) => ({ entity: "records", id: null, after: result }),
});

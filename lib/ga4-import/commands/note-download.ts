import "server-only";
import { z } from "zod";
import { command } from "@/lib/core/command";

/** Logs that somebody downloads a run's report or issues, because they contain cells of GA4's files. */
export const noteDownload = command({
  name: "imports.download",
  permission: "imports:read",
  input: z.strictObject({ id: z.uuid(), what: z.enum(["report", "issues"]) }),
  run: async ({ input }) => input,
  trace: ({ id, what }) => ({ entity: "imports", id, after: { what } }),
});

import "server-only";
import { z } from "zod";
import { db } from "@/db/client";
import type { Job } from "@/lib/jobs/queue";
import { carryOut, SIX_HOURS } from "../run/import-job";
import { watchFolder } from "./watch-folder";
import { readWatched } from "./watch-settings";

/**
 * Files unchanged for this long are complete: a copy over even the slowest network makes progress in between.
 */
const QUIET_MS = 60_000;

/**
 * Every few minutes: looks at the watched folder. What has arrived is checked and loaded once the hour has
 * struck, or at once.
 */
export const watchJob: Job<z.ZodObject<{ at_once: z.ZodDefault<z.ZodBoolean> }>> = {
  name: "imports.watch",
  data: z.object({ at_once: z.boolean().default(false) }),
  retries: 0,
  expireSeconds: SIX_HOURS,
  schedule: "*/5 * * * *",
  async handle({ at_once }) {
    const { folder, load_at } = await readWatched(db());
    if (folder === null) return;
    await watchFolder({
      ...{ folder, load_at, atOnce: at_once, quietMs: QUIET_MS },
      carryOut: ({ run_id }) => carryOut(run_id),
    });
  },
};

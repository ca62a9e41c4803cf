import "server-only";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { type GoLiveLine, readGoLiveLines } from "./go-live-lines";
import type { Confirmation } from "./go-live-schema";
import { readGoLive } from "./stored-go-live";

export interface GoLivePage {
  lines: GoLiveLine[];
  live: Confirmation | null;
}

/** Returns the list that ends the parallel run, and whether it has ended. */
export const getGoLive = query({
  name: "imports.go_live_page",
  permission: "imports:read",
  input: z.strictObject({}),
  async run({ db }): Promise<GoLivePage> {
    const stored = await readGoLive(db);
    return { lines: await readGoLiveLines(db, stored), live: stored.live };
  },
});

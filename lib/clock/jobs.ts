import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { readRows } from "@/lib/core/read-rows";
import type { Job } from "@/lib/jobs/queue";
import { closeForgotten } from "./commands/forgotten";

const Open = z.object({ user_id: z.string() });

/** Stops the clocks that were forgotten by now. */
export async function closeForgottenClocks(now = new Date()): Promise<void> {
  const open = await db()
    .execute(
      sql`select user_id from attendances where ended_at is null and voided_at is null order by user_id`,
    )
    .then(readRows(Open));
  for (const { user_id } of open)
    await run(closeForgotten, systemActor("Closing hour"), { user_id, now: now.toISOString() });
}

/** Every hour: whoever works late has some hours after the closing hour to stop the clock themselves. */
export const forgottenClocks: Job = {
  name: "clock.close_forgotten",
  data: z.object({}),
  schedule: "7 * * * *",
  handle: () => closeForgottenClocks(),
};

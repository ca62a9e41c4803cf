import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { IsoDate } from "@/lib/core/dates/dates";
import { updateRelated } from "@/lib/events/internal/update-related";

const DONE = { email: "done_email", sms: "done_sms", print: "done_print" } as const;

/** Notes on which day reminders went out by a channel for the last time; null where they did not after all. */
export async function markSent(
  tx: Tx,
  ids: readonly string[],
  channel: keyof typeof DONE,
  day: IsoDate | null,
): Promise<void> {
  if (ids.length === 0) return;
  const [done, on] = [sql.identifier(DONE[channel]), sql.identifier(`${DONE[channel]}_date`)];
  await updateRelated(tx, "reminders", {
    set: sql`${done} = ${day !== null}, ${on} = ${day}::date, ${NEXT_VERSION}`,
    where: sql`id in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`,
  });
}

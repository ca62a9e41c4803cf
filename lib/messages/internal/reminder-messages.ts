import "server-only";
import { and, eq, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { messages } from "@/db/schema/messages";
import { enqueueAll } from "@/lib/jobs/queue";
import { messageToSend } from "../jobs/kinds";

export interface ReminderMessage {
  id: string;
  channel: "email" | "sms" | "print";
  reminder_id: string;
  reminder_days_before: number;
  customer_id: string | null;
  vehicle_id: string;
  recipient: string | null;
  subject: string | null;
  body: string;
  sender: string | null;
  parts: number | null;
  cost: string | null;
}

/**
 * Records reminders and queues them from an instant on, all in the command's transaction. A reminder that is there already for its channel
 * and day is left out, whoever recorded it. Returns the ids of those that were not.
 */
export async function queueReminders(
  tx: Tx,
  written: readonly ReminderMessage[],
  { from, sent_by }: { from: Date | null; sent_by: string | null },
): Promise<ReadonlySet<string>> {
  if (written.length === 0) return new Set();
  const rows = await tx
    .insert(messages)
    .values(
      written.map((one) => ({
        ...one,
        purpose: "reminder",
        marketing: true,
        not_before: from?.toISOString() ?? null,
        sent_by,
      })),
    )
    .onConflictDoNothing()
    .returning({ id: messages.id, channel: messages.channel });
  const byMail = rows.filter(({ channel }) => channel !== "print");
  await enqueueAll(
    tx,
    messageToSend,
    byMail.map(({ id }) => ({ message_id: id })),
    from ?? undefined,
  );
  return new Set(rows.map(({ id }) => id));
}

/** Takes back a reminder that has not been sent. Returns whether it could: a worker may have begun to send it. */
export async function takeBackReminder(tx: Tx, id: string): Promise<boolean> {
  const gone = await tx
    .delete(messages)
    .where(and(eq(messages.id, id), eq(messages.state, "queued")))
    .returning({ id: messages.id });
  return gone.length > 0;
}

/** Lets reminders that reached nobody be sent again: they keep their place in the history alone. */
export async function makeRoomForReminders(tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(messages)
    .set({ reminder_days_before: null })
    .where(sql`${messages.id} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::uuid)`);
}

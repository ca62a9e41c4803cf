import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { reminder_sends } from "@/db/schema/reminder-run";
import { systemActor } from "@/lib/core/actor";
import { command, run } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { takeBackReminder } from "@/lib/messages/internal/reminder-messages";
import { markSent } from "@/lib/reminders/internal/mark-sent";
import { hearOfMot } from "@/lib/vehicle-data/commands/hear-of-mot";
import { candidatesNamed } from "../queries/candidates";
import { decide } from "../queries/decide";
import { HOLD_REASONS, type HoldReason } from "../rules/hold-reasons";
import type { SendChannel } from "../rules/send-states";

/** Holds a reminder that was queued and is not to be sent after all: its message is taken back. */
export const holdQueued = command({
  name: "reminder_sends.hold_queued",
  permission: "reminders:update",
  input: z.strictObject({
    message_id: z.uuid(),
    reason: z.enum(Object.keys(HOLD_REASONS) as [HoldReason, ...HoldReason[]]),
  }),
  async run({ tx, input: { message_id, reason } }) {
    const [send] = await tx
      .update(reminder_sends)
      .set({ state: "held", reason, message_id: null, updated_at: sql`now()` })
      .where(eq(reminder_sends.message_id, message_id))
      .returning();
    if (!(await takeBackReminder(tx, message_id))) throw new Error("The reminder is being sent already");
    if (send) await markSent(tx, [send.reminder_id], send.channel as SendChannel, null);
    return { id: send?.id ?? null, reason };
  },
  trace: ({ id, reason }) => ({ entity: "reminder_sends", id, after: { state: "held", reason } }),
});

/**
 * Asks of a reminder that is about to be sent whether it still may: since it was queued the MOT may have been renewed, which DVSA is asked
 * about too, the vehicle booked in or sold, or the customer may have said no. One that may not is held with the reason.
 */
export async function answerLastQuestion(message_id: string): Promise<boolean> {
  const [send] = await db().select().from(reminder_sends).where(eq(reminder_sends.message_id, message_id));
  const reason = send ? await whyNot(send) : "outlived";
  if (!reason) return true;
  await run(holdQueued, systemActor("reminders"), { message_id, reason });
  return false;
}

async function whyNot(send: typeof reminder_sends.$inferSelect): Promise<HoldReason | null> {
  const { reminder_id, channel, days_before, by_hand } = send;
  const named = sql`select ${reminder_id}::uuid, ${channel}::text, ${days_before}::smallint`;
  const candidates = await candidatesNamed(db(), named);
  const [decided] = await decide(db(), candidates, { today: today(), by_hand });
  if (!decided) return "outlived";
  if (decided.reason || decided.kind !== "mot") return decided.reason;
  const { vehicle_id: id, registration, due_date } = decided;
  const heard = await hearOfMot({ id, registration });
  // Whoever sends it by hand has not known of this either.
  return heard !== null && heard > due_date ? "renewed" : null;
}

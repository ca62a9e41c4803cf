import "server-only";
import { sql } from "drizzle-orm";
import { v7 } from "uuid";
import type { Tx } from "@/db/client";
import { reminder_sends } from "@/db/schema/reminder-run";
import type { IsoDate } from "@/lib/core/dates/dates";
import { makeRoomForReminders, queueReminders } from "@/lib/messages/internal/reminder-messages";
import { markSent } from "@/lib/reminders/internal/mark-sent";
import type { Decision } from "../queries/decide";
import { SEND_CHANNELS, type SendChannel } from "../rules/send-states";
import { composeReminders } from "./compose-reminders";

interface How {
  today: IsoDate;
  /** The instant from which they may go out; null for at once. */
  from: Date | null;
  /** Set where somebody sends them: who. */
  by_hand?: { sent_by: string | null };
  /** The send that failed and that they stand in for. */
  instead_of?: string;
}

/**
 * Writes down what was decided, and queues what goes out. What another run has decided meanwhile stands, and sends nothing twice: a reminder
 * has one message for its channel and day. Returns how many go out, by which channels, and how many are held.
 */
export async function writeSends(
  tx: Tx,
  decisions: readonly Decision[],
  how: How,
): Promise<{ sent: number; held: number; channels: SendChannel[] }> {
  const going = decisions
    .filter(({ reason }) => reason === null)
    .map((one) => ({ ...one, message_id: v7() }));
  if (how.by_hand) await makeRoom(tx, going);
  const queued = await queueReminders(tx, await composeReminders(tx, going), {
    from: how.from,
    sent_by: how.by_hand?.sent_by ?? null,
  });
  const sent = going.filter(({ message_id }) => queued.has(message_id));
  // What is held as it was needs no writing.
  const held = decisions.filter(({ reason, decided_reason }) => reason !== null && reason !== decided_reason);
  await upsert(tx, [...sent, ...held], how);
  for (const channel of SEND_CHANNELS)
    await markSent(
      tx,
      sent.filter((one) => one.channel === channel && one.last_step).map(({ reminder_id }) => reminder_id),
      channel,
      how.today,
    );
  return { sent: sent.length, held: held.length, channels: sent.map(({ channel }) => channel) };
}

async function upsert(
  tx: Tx,
  decisions: readonly (Decision & { message_id?: string })[],
  { by_hand, instead_of }: How,
): Promise<void> {
  if (decisions.length === 0) return;
  await tx
    .insert(reminder_sends)
    .values(
      decisions.map((one) => ({
        reminder_id: one.reminder_id,
        channel: one.channel,
        days_before: one.days_before,
        send_on: one.send_on,
        state: one.reason === null ? "sent" : "held",
        reason: one.reason,
        by_hand: by_hand !== undefined,
        message_id: one.message_id ?? null,
        instead_of: instead_of ?? null,
      })),
    )
    .onConflictDoUpdate({
      target: [reminder_sends.reminder_id, reminder_sends.channel, reminder_sends.days_before],
      set: {
        state: sql`excluded.state`,
        reason: sql`excluded.reason`,
        by_hand: sql`excluded.by_hand`,
        message_id: sql`excluded.message_id`,
        updated_at: sql`now()`,
      },
      setWhere: by_hand ? undefined : sql`${reminder_sends.state} = 'held' and not ${reminder_sends.by_hand}`,
    });
}

/** Whoever sends by hand sends again what reached nobody. */
async function makeRoom(tx: Tx, going: readonly Decision[]): Promise<void> {
  const before = going.flatMap(({ decided_message_id }) => (decided_message_id ? [decided_message_id] : []));
  await makeRoomForReminders(tx, before);
}

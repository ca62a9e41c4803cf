import "server-only";
import { sql } from "drizzle-orm";
import { command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { conflict } from "@/lib/core/errors";
import { countKept, NOT_REACHED, OUTCOMES } from "@/lib/messages/queries/outcomes";
import { writeSends } from "../internal/write-sends";
import { candidatesNamed } from "../queries/candidates";
import { decide } from "../queries/decide";
import { HOLD_REASONS } from "../rules/hold-reasons";
import { DecideSends } from "../schema/queue";

/**
 * Sends reminders at once, as somebody of the garage decides: what is held for a reason that they may overrule, what was passed over, what
 * failed, and what was not due yet. Returns how many were sent, which of them are kept here, and how many are left. CONFLICT, saying why, where none of them may go out.
 */
export const sendReminders = command({
  name: "reminder_sends.send",
  permission: "reminders:update",
  input: DecideSends,
  async run({ tx, actor, input: { sends } }) {
    const candidates = await candidatesNamed(
      tx,
      sql`select named.reminder_id, named.channel, named.days_before
        from jsonb_to_recordset(${JSON.stringify(sends)}::jsonb) as named(reminder_id uuid, channel text, days_before smallint)
        where not exists (
          select 1 from reminder_sends s join ${OUTCOMES} m on m.id = s.message_id
          where s.reminder_id = named.reminder_id and s.channel = named.channel and s.days_before = named.days_before
            and s.state = 'sent' and m.state not in ${NOT_REACHED})`,
    );
    const decided = await decide(tx, candidates, { today: today(), by_hand: true });
    const going = decided.filter(({ reason }) => reason === null);
    const why = decided[0]?.reason;
    if (going.length === 0)
      throw conflict(why ? HOLD_REASONS[why] : "These have gone out already, or are over");
    const by_hand = { sent_by: actor.id };
    const { sent, channels } = await writeSends(tx, going, { today: today(), from: null, by_hand });
    return { sent, kept: await countKept(tx, channels), left: sends.length - sent };
  },
  trace: ({ sent, left }) => ({ entity: "reminder_sends", id: null, after: { sent, left } }),
});

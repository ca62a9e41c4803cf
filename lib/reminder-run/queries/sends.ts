import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { isKeptHere, NOT_REACHED, OUTCOMES } from "@/lib/messages/queries/outcomes";
import type { ForeseenSend } from "./foresee";

/**
 * Sends that are foreseen, as a table: `send_on` is the day on which they go out. Their ids are made of their names, so that they stay the
 * same from one statement to the next.
 */
export function foreseenSends(sends: readonly ForeseenSend[]): SQL {
  const named = sends.map(({ reminder_id, channel, days_before, goes_on: send_on, reason }) => ({
    ...{ reminder_id, channel, days_before, send_on, reason },
  }));
  return sql`(
  select md5(r.id::text || f.channel || f.days_before)::uuid as id, r.id as reminder_id, r.vehicle_id, r.template_id, r.template, r.due_date,
    f.channel, f.days_before, f.send_on, f.reason, false as by_hand, null::uuid as instead_of, null::uuid as message_id,
    null::text as message_state, false as message_kept, null::text as message_reason, null::timestamptz as leaves_at, null::timestamptz as sent_at
  from jsonb_to_recordset(${JSON.stringify(named)}::jsonb)
    as f(reminder_id uuid, channel text, days_before smallint, send_on date, reason text)
  join reminders_to_send r on r.id = f.reminder_id)`;
}

/** The sends that were decided, as a table of the same columns. */
export const DECIDED_SENDS = sql`(
  select d.id, d.reminder_id, r.vehicle_id, r.template_id, r.template, r.due_date, d.channel, d.days_before, d.send_on, d.state, d.reason,
    d.by_hand, d.instead_of, d.message_id, m.state as message_state, ${isKeptHere(sql`m`)} as message_kept, m.state_reason as message_reason,
    coalesce(m.sent_at, m.not_before) as leaves_at, m.sent_at
  from reminder_sends d
  left join reminders_to_send r on r.id = d.reminder_id
  left join ${OUTCOMES} m on m.id = d.message_id)`;

/** The condition that a decided send stands in one state. `failed` is what was sent and did not arrive. */
export function standsAs(state: "held" | "failed" | "sent" | "passed"): SQL {
  if (state === "failed") return sql`s.state = 'sent' and s.message_state in ${NOT_REACHED}`;
  if (state === "sent")
    return sql`s.state = 'sent' and (s.message_state is null or s.message_state not in ${NOT_REACHED})`;
  return sql`s.state = ${state}`;
}

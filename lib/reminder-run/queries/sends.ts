import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type IsoDate, today } from "@/lib/core/dates/dates";
import { isKeptHere, NOT_REACHED, OUTCOMES } from "@/lib/messages/queries/outcomes";
import { TEMPLATE_STEPS } from "@/lib/reminders/queries/template-steps";

/**
 * The sends that nobody and nothing has decided yet, as a table: those of the reminders that are due, for the days on which their
 * templates send them from `from` to `to`, but for those that a later one of the channel has overtaken. Their ids are made of their names,
 * so that they stay the same from one statement to the next.
 */
export const undecidedSends = (from: IsoDate, to: IsoDate): SQL => sql`(
  select md5(r.id::text || step.channel || step.days_before)::uuid as id, r.id as reminder_id, r.vehicle_id, r.template_id, r.template,
    r.kind, r.due_date, step.channel, step.days_before, r.due_date - step.days_before as send_on, 'going' as state, null::text as reason,
    false as by_hand, null::uuid as instead_of, null::uuid as message_id, null::text as message_state, false as message_kept, null::text as message_reason,
    null::timestamptz as sent_at,
    case step.channel when 'email' then r.email_body when 'sms' then r.sms_body else coalesce(r.letter_body, r.email_body) end as text
  from ${TEMPLATE_STEPS} step
  join reminders_to_send r on r.template_id = step.template_id
    and r.due_date between ${from}::date + step.days_before and ${to}::date + step.days_before
  where r.status = 'due' and r.due_date >= ${today()}
    and case step.channel when 'email' then r.wanted_email and not r.done_email when 'sms' then r.wanted_sms and not r.done_sms
      else r.wanted_print and not r.done_print end
    and not exists (
      select 1 from reminder_sends d
      where d.reminder_id = r.id and d.channel = step.channel and d.days_before <= step.days_before))`;

/** The sends that were decided, as a table of the same columns. */
export const DECIDED_SENDS = sql`(
  select d.id, d.reminder_id, r.vehicle_id, r.template_id, r.template, r.due_date, d.channel, d.days_before, d.send_on, d.state, d.reason,
    d.by_hand, d.instead_of, d.message_id, m.state as message_state, ${isKeptHere(sql`m`)} as message_kept, m.state_reason as message_reason, m.sent_at
  from reminder_sends d
  left join reminders_to_send r on r.id = d.reminder_id
  left join ${OUTCOMES} m on m.id = d.message_id)`;

const FAILED = sql.raw(`('${NOT_REACHED.join("', '")}')`);

/** The condition that a decided send stands in one state. `failed` is what was sent and did not arrive. */
export function standsAs(state: "held" | "failed" | "sent" | "passed"): SQL {
  if (state === "failed") return sql`s.state = 'sent' and s.message_state in ${FAILED}`;
  if (state === "sent")
    return sql`s.state = 'sent' and (s.message_state is null or s.message_state not in ${FAILED})`;
  return sql`s.state = ${state}`;
}

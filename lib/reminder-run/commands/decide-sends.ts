import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { command, type Trace } from "@/lib/core/command";
import { conflict } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { NOT_REACHED, OUTCOMES } from "@/lib/messages/queries/outcomes";
import { DecideSends, type SendName } from "../schema/queue";

/** How many sends were decided by hand, and how many of those named were not: they have gone out, or are not to go out at all. */
export interface Decided {
  decided: number;
  left: number;
}

/** Holds sends of reminders: they go out when somebody sends them. CONFLICT where every one of them has gone out. */
export const holdSends = command({
  name: "reminder_sends.hold",
  permission: "reminders:update",
  input: DecideSends,
  run: ({ tx, input }) => decide(tx, input.sends, "held"),
  trace: (decided) => traced(decided, "held"),
});

/** Passes sends of reminders over: they never go out. CONFLICT where every one of them has gone out. */
export const passOverSends = command({
  name: "reminder_sends.pass_over",
  permission: "reminders:update",
  input: DecideSends,
  run: ({ tx, input }) => decide(tx, input.sends, "passed"),
  trace: (decided) => traced(decided, "passed"),
});

const traced = (decided: Decided, state: string): Trace => ({
  entity: "reminder_sends",
  id: null,
  after: { state, ...decided },
});

const Written = z.object({ id: z.string() });

/** Whatever was decided before is decided again, but for what a customer has got, or is about to get. */
async function decide(tx: Tx, sends: readonly SendName[], state: "held" | "passed"): Promise<Decided> {
  const named = unique(sends);
  const rows = await tx
    .execute(sql`
    insert into reminder_sends (reminder_id, channel, days_before, send_on, state, reason, by_hand)
    select r.id, named.channel, named.days_before, r.due_date - named.days_before, ${state}, 'by_hand', true
    from jsonb_to_recordset(${JSON.stringify(named)}::jsonb) as named(reminder_id uuid, channel text, days_before smallint)
    join reminders_to_send r on r.id = named.reminder_id
    where r.due_date is not null and (
      exists (select 1 from reminder_sends d
        where d.reminder_id = r.id and d.channel = named.channel and d.days_before = named.days_before)
      or r.status = 'due' and named.days_before = any (
        case named.channel when 'email' then r.email_days_before when 'sms' then r.sms_days_before else r.print_days_before end))
    order by r.id, named.channel, named.days_before
    on conflict (reminder_id, channel, days_before) do update
      set state = excluded.state, reason = excluded.reason, by_hand = true, updated_at = now()
      where reminder_sends.state <> 'sent' or exists (
        select 1 from ${OUTCOMES} m where m.id = reminder_sends.message_id and m.state in ${NOT_REACHED})
    returning id`)
    .then(readRows(Written));
  if (rows.length === 0) throw conflict("These have gone out already, or their reminders are over");
  return { decided: rows.length, left: named.length - rows.length };
}

/** The sends that a request names, each once: one statement cannot write a row twice. */
const unique = (sends: readonly SendName[]): SendName[] => [
  ...new Map(
    sends.map((send) => [`${send.reminder_id} ${send.channel} ${send.days_before}`.toLowerCase(), send]),
  ).values(),
];

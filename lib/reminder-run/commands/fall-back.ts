import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { type Db, db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { AlreadyDone, command, run, Traced } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { env } from "@/lib/core/env";
import { readRows } from "@/lib/core/read-rows";
import { OUTCOMES } from "@/lib/messages/queries/outcomes";
import { readMessageSettings } from "@/lib/messages/queries/settings";
import { KEPT_BY } from "@/lib/messages/rules/message";
import { firstMoment } from "@/lib/messages/rules/quiet-hours";
import { writeSends } from "../internal/write-sends";
import { candidatesNamed } from "../queries/candidates";
import { decide } from "../queries/decide";
import { readReminderSettings } from "../queries/settings";
import { SEND_CHANNELS, type SendChannel } from "../rules/send-states";

/** What is tried where a channel does not reach the customer, in this order. */
const NEXT: Record<SendChannel, readonly SendChannel[]> = {
  sms: ["email", "print"],
  email: ["print"],
  print: [],
};

/** So long after it was sent a reminder may still be followed by another. */
const DAYS = 21;

const Missed = z.object({
  id: z.uuid(),
  reminder_id: z.uuid(),
  channel: z.enum(SEND_CHANNELS),
  days_before: z.int(),
});

/**
 * The sends that did not arrive and that nothing followed yet: those that failed, and texts of which no arrival was reported in time, where
 * reports can reach us.
 */
const missed = (database: Db, hours: number) =>
  database
    .execute(sql`
    select s.id, s.reminder_id, s.channel, s.days_before from reminder_sends s
    join reminders_to_send r on r.id = s.reminder_id join ${OUTCOMES} m on m.id = s.message_id
    where s.state = 'sent' and s.channel in ('sms', 'email') and s.send_on > ${today()}::date - ${DAYS}::int
      and r.status = 'due' and r.falls_back and r.due_date >= ${today()}::date
      and (m.state in ('failed', 'bounced') or (${env.APP_URL?.startsWith("https://") === true} and s.channel = 'sms' and m.state = 'sent'
        and m.provider <> ${KEPT_BY} and m.sent_at < now() - make_interval(hours => ${hours})))
      and not exists (select 1 from reminder_sends f where f.instead_of = s.id)
    order by s.id limit 500`)
    .then(readRows(Missed));

interface Followed {
  channel: SendChannel | null;
}
type Done = Traced<Followed> | AlreadyDone<Followed>;

/** Sends a reminder that did not arrive by the next channel that reaches the customer. */
export const fallBack = command({
  name: "reminder_sends.fall_back",
  permission: "reminders:update",
  input: Missed,
  async run({ tx, input: { id, reminder_id, channel, days_before } }): Promise<Done> {
    const steps = NEXT[channel].map(
      (next) => sql`select ${reminder_id}::uuid, ${next}::text, ${days_before}::smallint`,
    );
    const candidates = await candidatesNamed(tx, sql.join(steps, sql` union all `));
    const decided = await decide(tx, candidates, { today: today() });
    const next = NEXT[channel]
      .map((one) => decided.find((candidate) => candidate.channel === one))
      .find((one) => one && (one.reason === null || one.decided_state === "sent"));
    if (!next || next.decided_state === "sent") return new AlreadyDone({ channel: null });
    const { sent } = await writeSends(tx, [next], {
      today: today(),
      from: firstMoment(new Date(), await readMessageSettings(tx)),
      instead_of: id,
    });
    if (sent === 0) return new AlreadyDone({ channel: null });
    const followed = { channel: next.channel };
    return new Traced(followed, { entity: "reminder_sends", id, after: followed });
  },
});

/** Lets another channel follow where one did not reach the customer. Returns how many were followed. */
export async function fallBackAll(): Promise<number> {
  const { automatic, fall_back_hours } = await readReminderSettings(db());
  if (!automatic) return 0;
  let followed = 0;
  for (const one of await missed(db(), fall_back_hours)) {
    const { channel } = await run(fallBack, systemActor("reminders"), one);
    if (channel) followed++;
  }
  return followed;
}

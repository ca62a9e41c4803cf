import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { STILL_BOOKED } from "@/lib/reminders/queries/still-booked";
import { TEMPLATE_STEPS } from "@/lib/reminders/queries/template-steps";
import { SEND_CHANNELS } from "../rules/send-states";
import { LAST_SEEN } from "./vehicle-facts";

const text = z.string().nullable();

const Candidate = z.object({
  reminder_id: z.string(),
  channel: z.enum(SEND_CHANNELS),
  days_before: z.number(),
  send_on: z.string(),
  /** The last time that the channel sends it. */
  last_step: z.boolean(),
  template_id: z.string(),
  template: z.string(),
  kind: z.string(),
  due_date: z.string(),
  email_subject: text,
  /** What would be sent, or as much of it as was asked for. */
  text,
  vehicle_id: z.string(),
  customer_id: text,
  vehicle_archived: z.boolean(),
  registration: z.string(),
  make: text,
  model: text,
  off_road: z.enum(["sorn", "scrapped", "exported"]).nullable(),
  mot_expiry: text,
  booked: z.boolean(),
  last_seen: text,
  /** What was decided of it before. */
  decided_state: z.enum(["sent", "held", "passed"]).nullable(),
  decided_reason: text,
  decided_message_id: text,
});

/** A time at which a reminder is to go out by a channel, with all that decides whether it does. */
export type Candidate = z.infer<typeof Candidate>;

const TEXT = sql`
  case step.channel when 'email' then r.email_body when 'sms' then r.sms_body else coalesce(r.letter_body, r.email_body) end`;

/** What is known of the steps `step` of the reminders `r`: columns of a `Candidate`. `d` is the decision that stands. */
const factsWith = (text: SQL) => sql`
  r.id as reminder_id, step.channel, step.days_before, r.due_date - step.days_before as send_on,
  not exists (select 1 from unnest(case step.channel when 'email' then r.email_days_before when 'sms' then r.sms_days_before
    else r.print_days_before end) later where later < step.days_before) as last_step,
  r.template_id, r.template, r.kind, r.due_date, r.email_subject, ${text} as text,
  v.id as vehicle_id, v.customer_id, v.deleted_at is not null as vehicle_archived, v.registration, v.make, v.model, v.off_road,
  v.mot_expiry, exists (
    select 1 from vehicle_appointments a where a.vehicle_id = v.id and ${STILL_BOOKED}) as booked, ${LAST_SEEN} as last_seen,
  d.state as decided_state, d.reason as decided_reason, d.message_id as decided_message_id`;

const DECISION = sql`
  left join reminder_sends d on d.reminder_id = r.id and d.channel = step.channel and d.days_before = step.days_before`;

interface Wanted {
  today: IsoDate;
  /** What was to go out before does not go out any more. */
  since: IsoDate;
  /** The last day on which it is to go out; today, unless what comes later is asked for too. */
  to?: IsoDate;
  /** The reminder after which the page begins. */
  after: string | null;
  limit: number;
  /** Of each text as much as says whether there is one. */
  without_texts?: boolean;
}

/**
 * What is to go out on a day and has not been decided, or is held for a reason that may have gone: of each reminder and channel the latest
 * time that has come, up to the day on which it is due; with `to` also each time that comes later. A page holds whole reminders, in the
 * order of their ids.
 */
export async function candidatesOf(
  db: Db | Tx,
  { today, since, to = today, after, limit, without_texts = false }: Wanted,
): Promise<Candidate[]> {
  const wanted = sql`r.due_date between greatest(${today}::date, ${since}::date + step.days_before) and ${to}::date + step.days_before`;
  return db
    .execute(sql`
    with page as (
      select distinct r.id from ${TEMPLATE_STEPS} step
      join reminders_to_send r on r.template_id = step.template_id and ${wanted}
      ${DECISION}
      where ${OPEN} and r.id > coalesce(${after}::uuid, '00000000-0000-0000-0000-000000000000') order by r.id limit ${limit})
    select distinct on (r.id, step.channel, came.on_day) ${factsWith(without_texts ? sql`left(${TEXT}, 1)` : TEXT)}
    from page join reminders_to_send r on r.id = page.id join ${TEMPLATE_STEPS} step on step.template_id = r.template_id
      ${DECISION} join vehicles_to_remind v on v.id = r.vehicle_id
      cross join lateral (select greatest(r.due_date - step.days_before, ${today}::date) as on_day) came
    where ${OPEN} and ${wanted}
    order by r.id, step.channel, came.on_day, step.days_before`)
    .then(readRows(Candidate));
}

/** Not decided, or held and not by hand; wanted by the channel, and neither sent before us nor at a later time than this one. */
const OPEN = sql`
  r.status = 'due' and r.vehicle_id is not null
  and case step.channel when 'email' then r.wanted_email and not r.done_email when 'sms' then r.wanted_sms and not r.done_sms
    else r.wanted_print and not r.done_print end
  and (d.id is null or (d.state = 'held' and not d.by_hand))
  and not exists (
    select 1 from reminder_sends later where later.reminder_id = r.id and later.channel = step.channel
      and later.days_before < step.days_before)`;

/** The same for sends that are named, whatever was decided of them. */
export async function candidatesNamed(db: Db | Tx, named: SQL): Promise<Candidate[]> {
  return db
    .execute(sql`
    select ${factsWith(TEXT)} from (${named}) as step(reminder_id, channel, days_before)
    join reminders_to_send r on r.id = step.reminder_id ${DECISION} join vehicles_to_remind v on v.id = r.vehicle_id
    where r.status = 'due' order by r.id, step.channel, step.days_before`)
    .then(readRows(Candidate));
}

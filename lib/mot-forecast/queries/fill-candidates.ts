import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { addMonths, type IsoDate } from "@/lib/core/dates/dates";
import { readRows } from "@/lib/core/read-rows";
import { DECIDED_SENDS } from "@/lib/reminder-run/queries/sends";
import { LAST_SEEN } from "@/lib/reminder-run/queries/vehicle-facts";
import { STILL_BOOKED } from "@/lib/reminders/queries/still-booked";
import { motVisits, OURS_MONTHS } from "./visits";

const text = z.string().nullable();
const days = z.array(z.int()).nullable();

const Candidate = z.object({
  id: z.string(),
  registration: z.string(),
  make: text,
  model: text,
  mot_expiry: z.string(),
  customer_id: z.string(),
  customer_name: text,
  last_seen: text,
  /** When its MOT was last tested here. */
  last_mot: text,
  reminder_id: text,
  due_date: text,
  wanted_email: z.boolean().nullable(),
  wanted_sms: z.boolean().nullable(),
  wanted_print: z.boolean().nullable(),
  email_days_before: days,
  sms_days_before: days,
  print_days_before: days,
  email_body: text,
  sms_body: text,
  letter_body: text,
});
export type Candidate = z.infer<typeof Candidate>;

const MOST = 500;

/**
 * The vehicles whose MOT expires within some days, that are on the road, have an owner and are not booked in, the likeliest to come first.
 * Who was written to of this MOT already is left out: nobody gets a second text of it.
 */
export const fillCandidates = (
  db: Db | Tx,
  { from, to }: { from: IsoDate; to: IsoDate },
  among?: readonly string[],
): Promise<Candidate[]> => {
  const only = among ? sql`v.id = any (${`{${among.join(",")}}`}::uuid[])` : sql`true`;
  return db.execute(candidates(from, to, only)).then(readRows(Candidate));
};

const candidates = (from: IsoDate, to: IsoDate, only: SQL): SQL => sql`
  select v.id, v.registration, v.make, v.model, v.mot_expiry, v.customer_id, c.name as customer_name, ${LAST_SEEN} as last_seen,
    ours.day as last_mot, r.id as reminder_id, r.due_date, r.wanted_email, r.wanted_sms, r.wanted_print, r.email_days_before,
    r.sms_days_before, r.print_days_before, r.email_body, r.sms_body, r.letter_body
  from vehicles_to_remind v join customer_names c on c.id = v.customer_id
  left join lateral (
    select * from reminders_to_send r where r.vehicle_id = v.id and r.kind = 'mot' and r.status = 'due' order by r.due_date limit 1) r on true
  left join (select m.vehicle_id, max(m.day) as day from ${motVisits(addMonths(from, -OURS_MONTHS))} m group by 1) ours
    on ours.vehicle_id = v.id
  where ${only} and v.deleted_at is null and v.off_road is null and v.mot_expiry between ${from} and ${to}
    and not exists (select 1 from vehicle_appointments a where a.vehicle_id = v.id and ${STILL_BOOKED})
    and (r.id is null or not (r.done_email or r.done_sms or r.done_print)
      and not exists (select 1 from ${DECIDED_SENDS} s where s.reminder_id = r.id and s.state in ('sent', 'passed')))
  order by ours.day is null, ${LAST_SEEN} desc nulls last, v.mot_expiry, v.id limit ${MOST}`;

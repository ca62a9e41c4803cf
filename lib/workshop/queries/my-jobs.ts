import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { LONGEST } from "@/lib/appointments/schema/appointment";
import { jobsBegunBy } from "@/lib/clock/queries/jobs-begun";
import { type Actor, may } from "@/lib/core/actor";
import { AppError, forbidden } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import { type MyJob, MyJobRow } from "../responses";
import { byPromise } from "../rules/my-list";

/** Older job sheets are more likely forgotten than in the workshop. */
const DAYS = 60;
const MOST = 200;

/** Must match the condition of the index `documents_open_jobs` word for word. */
const OPEN = sql`d.status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester')`;

/**
 * The jobs of a technician: given to them on the job sheet, on one of its lines or in the diary, or begun by them and not finished; those
 * that they finished today; and what is given to nobody today. FORBIDDEN for somebody else's where one may see only one's own.
 */
export const myJobs = query({
  name: "workshop.my_jobs",
  permission: "documents:read",
  input: z.strictObject({ of: z.uuid().optional().meta({ description: "Whose; one's own without it." }) }),
  async run({ db, actor, input }): Promise<MyJob[]> {
    const who = whoseJobs(actor, input.of);
    const rows = await db.execute(jobsOf(who)).then(readRows(MyJobRow));
    return rows.toSorted(byPromise);
  },
});

/** Whose jobs are meant. */
export function whoseJobs(actor: Actor, of: string | undefined): string {
  if (of && of !== actor.id && !may(actor, "clock:read")) throw forbidden("clock:read");
  const who = of ?? (actor.kind === "user" ? actor.id : null);
  if (!who) throw new AppError("FORBIDDEN", "Only a person has jobs: say whose");
  return who;
}

/** One statement; the appointment of a job is its own, that of its estimate, or today's of the same vehicle. */
const jobsOf = (who: string) => sql`
  with me as materialized (select u.id, u.name from user_names u where u.id = ${who}),
  today as materialized (
    select (day::timestamp at time zone zone) as starts, ((day + 1)::timestamp at time zone zone) as ends, day
    from (select ${GARAGE_ZONE} as zone) z, lateral (select (now() at time zone zone)::date as day) d
  ), begun as materialized (
    ${jobsBegunBy(sql`(select id from me)`, sql`(select starts from today) - interval '${sql.raw(String(DAYS))} days'`)}
  ), jobs as materialized (
    select d.* from job_sheets d
    where d.deleted_at is null and ${OPEN} and d.document_date >= (select day from today) - ${DAYS}::int
    union all
    select d.* from job_sheets d
    where d.deleted_at is null and d.updated_at >= (select starts from today) and d.status = 'completed'
  ), bookings as materialized (
    select a.* from workshop_appointments a, today t
    where a.starts_at < t.ends and a.starts_at >= t.starts - ${LONGEST}::interval and a.ends_at > t.starts
      and a.deleted_at is null and a.status in ('requested', 'booked', 'arrived', 'in_progress', 'completed')
    union
    select a.* from jobs j join workshop_appointments a on a.document_id = any (array[j.id, j.source_document_id])
    where a.deleted_at is null and a.status in ('requested', 'booked', 'arrived', 'in_progress', 'completed')
  ), booked as materialized (
    select j.id as job_id, a.* from jobs j join lateral (
      select b.* from bookings b, today t
      where b.document_id in (j.id, j.source_document_id)
        or (b.document_id is null and b.vehicle_id = j.vehicle_id and b.starts_at < t.ends and b.ends_at > t.starts)
      order by (b.starts_at < t.ends and b.ends_at > t.starts) desc, b.starts_at desc, b.id limit 1) a on true
  ), cards as (
    select j.id as job_id, j.number, j.status, j.user_status, j.registration, j.vehicle_id, j.vehicle_snapshot, j.document_date,
      coalesce(nullif(btrim(j.work_description), ''), nullif(btrim(b.description), ''), b.appointment_type) as what,
      b.id as appointment_id, b.starts_at, b.ends_at, b.promised_at, coalesce(b.waits, false) as waits, b.resource_id,
      g.document_id is not null as begun, coalesce(g.running, false) as running,
      coalesce(l.mine, false) or j.technician = (select name from me) or b.technician_id = (select id from me) as given,
      coalesce(l.anybody, false) or coalesce(j.technician, '') <> '' or b.technician_id is not null as taken
    from jobs j left join booked b on b.job_id = j.id left join begun g on g.document_id = j.id
      left join lateral (
        select bool_or(l.technician_id = m.id or l.technician = m.name) as mine,
          bool_or(l.technician_id is not null or coalesce(l.technician, '') <> '') as anybody
        from line_items l cross join me m where l.document_id = j.id) l on true
    union all
    select null, null, b.status, b.user_status, b.registration, b.vehicle_id, null, null,
      coalesce(nullif(btrim(b.description), ''), b.appointment_type), b.id, b.starts_at, b.ends_at, b.promised_at, b.waits, b.resource_id,
      false, false, b.technician_id = (select id from me), b.technician_id is not null
    from bookings b, today t
    where b.starts_at < t.ends and b.ends_at > t.starts and b.status <> 'completed'
      and not exists (select from booked x where x.id = b.id)
      and not exists (select from document_heads h where h.id = b.document_id and h.type not in ('estimate', 'job_sheet'))
  ), placed as (
    select c.*, case
      when c.status = 'completed' then case when c.given or c.begun then 'done' end
      when c.given or c.begun then 'mine'
      when not c.taken and (c.starts_at is null or c.starts_at < (select ends from today)) and (c.starts_at >= (select starts from today)
        or c.document_date = (select day from today) or c.status <> 'open') then 'nobody'
    end as section
    from cards c
  )
  select p.job_id, p.appointment_id, p.number, p.status, p.user_status, p.section, p.running, p.waits, p.what, p.starts_at, p.ends_at,
    p.promised_at, coalesce(nullif(p.registration, ''), v.registration, '') as registration,
    nullif(concat_ws(' ', coalesce(p.vehicle_snapshot ->> 'make', v.make), coalesce(p.vehicle_snapshot ->> 'model', v.model)), '') as vehicle,
    w.key_tag, r.name as bay
  from placed p left join vehicle_names v on v.id = p.vehicle_id left join resource_names r on r.id = p.resource_id
    left join job_words w on w.document_id = p.job_id
  where p.section is not null
  order by coalesce(p.promised_at, p.ends_at) nulls last, p.job_id, p.appointment_id limit ${MOST}`;

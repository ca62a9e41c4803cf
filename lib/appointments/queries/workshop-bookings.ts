import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/core/dates/dates";
import { GARAGE_ZONE } from "@/lib/settings/queries/garage";
import { LONGEST } from "../schema/appointment";

interface Wanted {
  /** Those of the job sheets from this day on, besides those of today. */
  jobsFrom: IsoDate;
  /** When the status of the appointment with this id was last changed. */
  changedAt(id: SQL): SQL;
  most: number;
}

/** Must match the condition of the index `documents_open_jobs` word for word. */
const OPEN = sql`j.status in ('open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester')`;

/**
 * Today's appointments, and those of the job sheets in the workshop, in order of time. An appointment made for an estimate goes
 * with the job sheet that the estimate has become.
 */
export const workshopBookings = ({ jobsFrom, changedAt, most }: Wanted): SQL => sql`
  with today as (
    select (day::timestamp at time zone zone) as starts, ((day + 1)::timestamp at time zone zone) as ends
    from (select ${GARAGE_ZONE} as zone) z, lateral (select (now() at time zone zone)::date as day) d
  ), wanted as (
    select a.id from appointments a
    where a.starts_at < (select ends from today) and a.starts_at >= (select starts from today) - ${LONGEST}::interval
      and (a.starts_at >= (select starts from today) or a.ends_at > (select starts from today))
    union
    select a.id from document_heads j join appointments a on a.document_id = any(array[j.id, j.source_document_id])
    where j.deleted_at is null and j.type = 'job_sheet' and ${OPEN} and j.document_date >= ${jobsFrom}
  )
  select a.id, a.version, a.status, a.user_status, a.collected_at, a.starts_at, a.ends_at, a.promised_at,
    (a.starts_at < t.ends and (a.starts_at >= t.starts or a.ends_at > t.starts)) as today, r.name as bay, u.name as technician,
    coalesce(a.vehicle_id, d.vehicle_id) as vehicle_id, coalesce(nullif(a.registration, ''), v.registration, '') as registration,
    nullif(concat_ws(' ', v.make, v.model), '') as vehicle, coalesce(c.name, ob.name) as customer,
    coalesce(nullif(btrim(a.description), ''), a.appointment_type) as what,
    coalesce(d.type not in ('estimate', 'job_sheet'), false) as over,
    case when d.type = 'job_sheet' then d.id else j.id end as job_id,
    coalesce(${changedAt(sql`a.id`)}, a.created_at) as since
  from wanted w join appointments a on a.id = w.id cross join today t
    left join resources r on r.id = a.resource_id left join user_names u on u.id = a.technician_id
    left join document_heads d on d.id = a.document_id and d.deleted_at is null
    left join lateral (
      select j.id from document_heads j
      where d.type = 'estimate' and j.source_document_id = d.id and j.type = 'job_sheet' and j.deleted_at is null
      order by j.id desc limit 1) j on true
    left join vehicle_names v on v.id = coalesce(a.vehicle_id, d.vehicle_id)
    left join online_booking_contacts ob on ob.appointment_id = a.id
    left join customer_names c on c.id = coalesce(a.customer_id, d.customer_id, case when ob.appointment_id is null then v.customer_id end)
  where a.deleted_at is null and a.courtesy_for_id is null and (a.collected_at is null or a.collected_at >= t.starts) and a.status in ('requested', 'booked', 'arrived', 'in_progress', 'completed') and a.starts_at is not null and a.ends_at is not null
  order by a.starts_at, a.id limit ${most}`;

import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/core/dates/dates";
import { OPEN_JOBS } from "./selection";

interface Wanted {
  /** Job sheets from this day on. */
  from: IsoDate;
  /** Further ones, however old they are. */
  also: readonly string[];
  /** When the status of the document with this id was last changed. */
  changedAt(id: SQL): SQL;
  /** A finished job is left out this long after it was finished: an interval. */
  finishedFor: string;
  most: number;
}

/** The job sheets in the workshop, started, waiting or finished, the newest first. Of what is older, only those asked for. */
export const workshopJobs = ({ from, also, changedAt, finishedFor, most }: Wanted): SQL => sql`
  select j.* from (
    select d.id, d.number, d.version, d.status, d.user_status, d.issued_date, d.vehicle_id, d.registration, d.document_date,
      nullif(concat_ws(' ', d.vehicle_snapshot ->> 'make', d.vehicle_snapshot ->> 'model'), '') as vehicle, d.customer_name as customer,
      d.technician, nullif(btrim(d.work_description), '') as what,
      coalesce(${changedAt(sql`d.id`)}, case when d.legacy_id is null then d.created_at else d.document_date end, d.created_at) as since
    from (
      select d.id from documents d where d.deleted_at is null and ${OPEN_JOBS} and d.document_date >= ${from}
      union
      select d.id from documents d where d.deleted_at is null and d.type = 'job_sheet' and d.status = 'completed' and d.document_date >= ${from}
      union
      select unnest(${textArray(also)}::uuid[])
    ) wanted join documents d on d.id = wanted.id
    where d.deleted_at is null and d.type = 'job_sheet' and (${OPEN_JOBS} or d.status = 'completed')
  ) j
  where j.status <> 'completed' or j.since >= now() - ${finishedFor}::interval
  order by j.document_date desc nulls last, j.id desc limit ${most}`;

const textArray = (ids: readonly string[]) => `{${ids.join(",")}}`;

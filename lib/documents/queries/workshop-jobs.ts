import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/core/dates/dates";
import { OPEN_JOBS } from "./selection";

interface Wanted {
  /** Job sheets from this day on. */
  from: IsoDate;
  /** The midnight with which today began: what was collected before it is gone. */
  midnight: SQL;
  /** Further ones, however old they are. */
  also: readonly string[];
  /** When the status of the document with this id was last changed. */
  changedAt(id: SQL): SQL;
  /** A finished job is left out this long after it was finished: an interval. */
  finishedFor: string;
  most: number;
}

/**
 * The job sheets in the workshop, started, waiting or finished, the newest first, and those that were invoiced or whose vehicles were
 * collected today. Of what is older, only those asked for.
 */
export const workshopJobs = ({ from, midnight, also, changedAt, finishedFor, most }: Wanted): SQL => sql`
  select j.* from (
    select d.id, d.number, d.version, d.status, d.user_status, d.issued_date, d.collected_at, d.vehicle_id, d.registration, d.document_date,
      nullif(concat_ws(' ', d.vehicle_snapshot ->> 'make', d.vehicle_snapshot ->> 'model'), '') as vehicle, d.customer_name as customer,
      d.technician, nullif(btrim(d.work_description), '') as what,
      coalesce(${changedAt(sql`d.id`)}, case when d.legacy_id is null then d.created_at else d.document_date end, d.created_at) as since
    from (
      select d.id from documents d where d.deleted_at is null and ${OPEN_JOBS} and d.document_date >= ${from}
      union
      select d.id from documents d where d.deleted_at is null and d.type = 'job_sheet' and d.status = 'completed' and d.document_date >= ${from}
      union
      select d.id from documents d where d.collected_at >= ${midnight}
      union
      select i.source_document_id from documents i
      where i.deleted_at is null and i.type = 'invoice' and i.updated_at >= ${midnight} and i.created_at >= ${midnight}
      union
      select unnest(${textArray(also)}::uuid[])
    ) wanted join documents d on d.id = wanted.id
    where d.deleted_at is null and d.type = 'job_sheet' and (${OPEN_JOBS} or d.status in ('completed', 'invoiced'))
      and (d.collected_at is null or d.collected_at >= ${midnight})
  ) j
  where j.status <> 'completed' or j.since >= now() - ${finishedFor}::interval
  order by j.document_date desc nulls last, j.id desc limit ${most}`;

const textArray = (ids: readonly string[]) => `{${ids.join(",")}}`;

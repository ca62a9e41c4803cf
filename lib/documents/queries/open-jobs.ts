import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { OPEN_JOB_STATUSES } from "@/lib/document-record/rules/statuses";
import { OPEN_JOBS } from "./selection";

export type OpenJobStatus = (typeof OPEN_JOB_STATUSES)[number];

export const Job = z.object({
  id: z.string(),
  number: z.string().nullable(),
  status: z.enum(OPEN_JOB_STATUSES),
  user_status: z.string().nullable(),
  document_date: z.string().nullable(),
  customer_name: z.string(),
  registration: z.string(),
  vehicle_make: z.string().nullable(),
  vehicle_model: z.string().nullable(),
  technician: z.string().nullable(),
  total_gross: z.string().nullable(),
});
export type Job = z.infer<typeof Job>;

export interface OpenJobs {
  /** Job sheets of the last 60 days that are started or waiting. */
  current: number;
  statuses: { status: OpenJobStatus; jobs: number }[];
  /** Open job sheets so old that the vehicle is unlikely to be here still. */
  stale: number;
  /** Completed in the last 14 days and not invoiced. */
  ready: number;
  jobs: Job[];
  current_from: string;
  ready_from: string;
}

const CURRENT_DAYS = 60;
const READY_DAYS = 14;
const SHOWN = 12;

const StatusCount = z.object({ status: z.enum(OPEN_JOB_STATUSES), jobs: z.string() });
const OtherCounts = z.object({ stale: z.string(), ready: z.string() });

/** The jobs in the workshop, started or waiting, the newest first. */
export const openJobs = query({
  name: "documents.open_jobs",
  permission: "documents:read",
  input: z.strictObject({}),
  async run({ db }): Promise<OpenJobs> {
    const current_from = addDays(today(), -CURRENT_DAYS);
    const ready_from = addDays(today(), -READY_DAYS);
    const current = sql`d.deleted_at is null and ${OPEN_JOBS} and d.document_date >= ${current_from}`;
    const [jobs, statuses, [others]] = await Promise.all([
      db
        .execute(sql`
        select d.id, d.number, d.status, d.user_status, d.document_date, d.customer_name, d.registration,
               d.vehicle_snapshot ->> 'make' as vehicle_make, d.vehicle_snapshot ->> 'model' as vehicle_model, d.technician, d.total_gross
        from documents d where ${current} order by d.document_date desc nulls last, d.id desc nulls last limit ${SHOWN}`)
        .then(readRows(Job)),
      db
        .execute(sql`select d.status, count(*) as jobs from documents d where ${current} group by 1`)
        .then(readRows(StatusCount)),
      db
        .execute(sql`
        select (select count(*) from documents d where d.deleted_at is null and ${OPEN_JOBS}
                and (d.document_date < ${current_from} or d.document_date is null)) as stale,
               (select count(*) from documents d where d.deleted_at is null and d.type = 'job_sheet' and d.status = 'completed'
                and d.document_date >= ${ready_from}) as ready`)
        .then(readRows(OtherCounts)),
    ]);
    const counted = [...statuses].map(({ status, jobs }) => ({ status, jobs: Number(jobs) }));
    return {
      current: counted.reduce((total, { jobs }) => total + jobs, 0),
      statuses: counted,
      stale: Number(others?.stale ?? 0),
      ready: Number(others?.ready ?? 0),
      jobs,
      current_from,
      ready_from,
    };
  },
});

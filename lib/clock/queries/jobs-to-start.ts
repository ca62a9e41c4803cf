import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { addDays, today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { OPEN_JOB_STATUSES } from "@/lib/document-record/rules/statuses";

const JobToStart = z.object({
  id: z.string(),
  number: z.string().nullable(),
  registration: z.string(),
  vehicle: z.string().nullable(),
  lines: z.array(z.object({ id: z.string(), description: z.string() })),
});
export type JobToStart = z.infer<typeof JobToStart>;

/** Older job sheets are more likely forgotten than in the workshop; the board shows the same days. */
const JOB_DAYS = 60;
const MOST = 120;
const FINISHED = ["completed", "invoiced"];

/**
 * The open jobs, begun ones first, with their lines of work. Nothing of the customer and no price: it is shown on a screen that
 * everybody in the workshop sees.
 */
export const jobsToStart = query({
  name: "clock.jobs_to_start",
  permission: "documents:read",
  input: z.strictObject({
    /** Also those on which work is done already, for corrections. */
    finished: z.boolean().default(false),
  }),
  run: ({ db, input: { finished } }): Promise<JobToStart[]> =>
    db
      .execute(
        sql`select d.id, d.number, d.registration, nullif(concat_ws(' ', v.make, v.model), '') as vehicle,
          coalesce((
            select json_agg(json_build_object('id', l.id, 'description', coalesce(nullif(l.description, ''), 'Work without a name'))
              order by l.position, l.id)
            from line_items l where l.document_id = d.id and l.item_type in ('labour', 'mot')
          ), '[]') as lines
        from document_heads d left join vehicle_names v on v.id = d.vehicle_id
        where d.deleted_at is null and d.type = 'job_sheet' and d.status = any (${`{${[...OPEN_JOB_STATUSES, ...(finished ? FINISHED : [])].join(",")}}`}::text[])
          and d.document_date >= ${addDays(today(), -JOB_DAYS)}
        order by d.status = 'open', d.document_date desc, d.id desc limit ${MOST}`,
      )
      .then(readRows(JobToStart)),
});

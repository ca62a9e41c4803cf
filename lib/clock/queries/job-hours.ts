import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { ask, query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import type { JobHours } from "../responses";
import { WORKED_ON } from "../rules/worked-on";

type JobHoursRow = z.infer<typeof JobHours>;

const Line = z.object({
  id: z.string(),
  description: z.string().nullable(),
  estimated: z.coerce.number().nullable(),
});

const Clocked = z.object({
  line_id: z.string().nullable(),
  line_text: z.string().nullable(),
  user_id: z.string(),
  person: z.string(),
  seconds: z.coerce.number(),
  running: z.int(),
});

/**
 * The hours of a job by line: what was written, and what was clocked, also on the job sheet of which an invoice was made. Time on the
 * job as a whole, and on lines that were taken off it, has rows of its own.
 */
export const jobHours = query({
  name: "clock.of_job",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<JobHoursRow[]> {
    const [head] = await db.execute(
      sql`select 1 from document_heads where id = ${id} and deleted_at is null`,
    );
    if (!head) throw notFound("document");
    const lines = await db
      .execute(
        sql`select id, description, case when item_type = 'labour' then round(coalesce(quantity, 0) * 60) * 60 end as estimated
        from line_items where document_id = ${id} and item_type <> 'comment' order by position, id`,
      )
      .then(readRows(Line));
    const clocked = await db
      .execute(
        sql`with recursive docs as (
          select id, source_document_id from document_heads where id = ${id} and type in ('job_sheet', 'invoice')
          union all
          select s.id, s.source_document_id from docs join document_heads s on s.id = docs.source_document_id
        ), origins as (
          select id as line_id, id as origin, source_line_id from line_items where document_id = ${id}
          union all
          select o.line_id, s.id, s.source_line_id from origins o join line_items s on s.id = o.source_line_id
        )
        select o.line_id, case when o.line_id is null then w.line_text end as line_text, w.user_id, u.name as person,
          sum(extract(epoch from coalesce(w.ended_at, now()) - w.started_at)) as seconds,
          (count(*) filter (where w.ended_at is null))::int as running
        from work_times w join user_names u on u.id = w.user_id left join origins o on o.origin = w.line_id
        where w.document_id in (select id from docs) and w.voided_at is null
          and (w.document_id = ${id} or w.line_id is null or o.line_id is not null)
        group by 1, 2, 3, 4 order by 4, 3`,
      )
      .then(readRows(Clocked));
    const rowOf = (
      line: Omit<JobHoursRow, "clocked_seconds" | "running" | "people">,
      own: typeof clocked,
    ) => ({
      ...line,
      clocked_seconds: own.reduce((sum, { seconds }) => sum + seconds, 0),
      running: own.reduce((sum, { running }) => sum + running, 0),
      people: own.map(({ user_id, person, seconds }) => ({ user_id, person, clocked_seconds: seconds })),
    });
    const apart = Map.groupBy(
      clocked.filter(({ line_id }) => line_id === null),
      ({ line_text }) => line_text,
    );
    return [
      ...lines
        .map(({ id: line_id, description, estimated }) =>
          rowOf(
            { line_id, description, estimated_seconds: estimated },
            clocked.filter((one) => one.line_id === line_id),
          ),
        )
        .filter(({ estimated_seconds, people }) => estimated_seconds !== null || people.length > 0),
      ...[...apart].map(([description, own]) =>
        rowOf({ line_id: null, description, estimated_seconds: null }, own),
      ),
    ];
  },
});

/** The hours that the page of a document shows: of jobs, and of what is invoiced. */
export const hoursOfJob = async (
  actor: Actor,
  { id, type }: { id: string; type: string },
): Promise<JobHoursRow[]> => (WORKED_ON.includes(type) ? ask(jobHours, actor, { id }) : []);

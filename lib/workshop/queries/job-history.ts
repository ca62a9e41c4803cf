import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { earlierVisits } from "@/lib/documents/queries/lines/earlier-visits";
import type { JobVisit } from "../responses";

const Head = z.object({ vehicle_id: z.string().nullable() });
const Words = z.object({
  document_id: z.string(),
  concern: z.string().nullable(),
  cause: z.string().nullable(),
  correction: z.string().nullable(),
});

/** Earlier visits of a job's car, the newest first: when, at what mileage, what was done and what was found. No prices and no names. */
export const jobHistory = query({
  name: "workshop.job_history",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  async run({ db, input: { id } }): Promise<JobVisit[]> {
    const [job] = await db
      .execute(sql`select vehicle_id from job_sheets where id = ${id} and deleted_at is null`)
      .then(readRows(Head));
    if (!job) throw notFound("job sheet");
    if (!job.vehicle_id) return [];
    const visits = await earlierVisits(db, job.vehicle_id, id);
    const jobs = visits.flatMap(({ job_id }) => job_id ?? []);
    const words = await db
      .execute(
        sql`select document_id, concern, cause, correction from job_words where document_id = any (${`{${jobs.join(",")}}`}::uuid[])`,
      )
      .then(readRows(Words));
    const byJob = new Map(words.map((word) => [word.document_id, word]));
    return visits.map(({ job_id, done, ...visit }) => {
      const { concern = null, cause = null, correction = null } = byJob.get(job_id ?? "") ?? {};
      return { ...visit, done: done.map(({ description }) => description), concern, cause, correction };
    });
  },
});

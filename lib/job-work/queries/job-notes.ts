import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { JobNotes } from "../responses";

/** What the workshop wrote of a job sheet; all empty where nobody wrote anything. */
export const getJobNotes = query({
  name: "job_work.notes",
  permission: "documents:read",
  input: z.strictObject({ id: z.uuid() }),
  run: ({ db, input }) => readNotes(db, input.id),
});

/** The same inside a transaction. NOT_FOUND where there is no such job sheet. */
export async function readNotes(db: Db | Tx, id: string): Promise<JobNotes> {
  const [notes] = await db
    .execute(sql`
      select j.id as document_id, n.concern, n.cause, n.correction, n.technician_notes, n.key_tag, j.mileage as mileage_in, n.mileage_out,
        n.tyre_unit, n.tyre_pressures, n.road_tested, n.road_test_miles, n.road_test_remark, n.road_tester, n.road_tested_at
      from job_sheets j left join job_notes n on n.document_id = j.id where j.id = ${id} and j.deleted_at is null`)
    .then(readRows(JobNotes));
  if (!notes) throw notFound("job sheet");
  return notes;
}

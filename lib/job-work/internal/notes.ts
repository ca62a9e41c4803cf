import "server-only";
import { eq, sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { job_notes } from "@/db/schema/job-work";
import { Traced } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { conflict, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { readNotes } from "../queries/job-notes";
import type { JobNotes } from "../responses";

const Job = z.object({
  id: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  version: z.number(),
  vehicle_id: z.string().nullable(),
  mileage: z.number().nullable(),
  deleted: z.boolean(),
});
export type Job = z.infer<typeof Job>;

/** The job sheet that an act is about. NOT_FOUND for anything else. */
export async function requireJob(tx: Tx, id: string): Promise<Job> {
  const [job] = await tx
    .execute(
      sql`select id, number, status, version, vehicle_id, mileage, deleted_at is not null as deleted from job_sheets where id = ${id}`,
    )
    .then(readRows(Job));
  if (!job) throw notFound("job sheet");
  if (job.deleted) throw conflict("This job sheet was deleted");
  return job;
}

type Row = typeof job_notes.$inferSelect;

/** Holds what is written of a job until the transaction ends: two people who write at once come after one another. */
export async function holdNotes(tx: Tx, documentId: string): Promise<Row> {
  await tx.insert(job_notes).values({ document_id: documentId }).onConflictDoNothing();
  return oneRow(tx.select().from(job_notes).where(eq(job_notes.document_id, documentId)).for("update"));
}

type Changes = Partial<Omit<Row, "document_id" | "created_at" | "updated_at">>;

/** Writes of a job, and returns all that is written of it; in the records it is a change of the job sheet. */
export async function writeNotes(tx: Tx, was: Row, changes: Changes): Promise<Traced<JobNotes>> {
  await tx
    .update(job_notes)
    .set({ ...changes, updated_at: sql`now()` })
    .where(eq(job_notes.document_id, was.document_id));
  const names = Object.keys(changes) as (keyof Changes)[];
  const before = Object.fromEntries(names.map((name) => [name, was[name]]));
  return new Traced(await readNotes(tx, was.document_id), {
    ...{ entity: "documents", id: was.document_id },
    ...{ before, after: changes },
  });
}

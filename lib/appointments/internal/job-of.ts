import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { readRows } from "@/lib/core/read-rows";
import { lockDocuments } from "@/lib/document-record/internal/settle";
import { followAppointment } from "@/lib/documents/commands/follow-appointment";
import { APPOINTMENT_STATUSES, canMove, jobAfterStatus } from "../rules/status";
import type { Appointment } from "./courtesy";

const Job = z.object({
  id: z.string(),
  status: z.string(),
  /** Other appointments for it are still to be worked on. */
  goes_on: z.boolean(),
});

/** Of work that is still to be done, or to be confirmed. */
const TO_COME = APPOINTMENT_STATUSES.filter(canMove);

/** The job sheet of an appointment, also one that was made of its estimate; undefined if there is none. */
export async function jobOf(tx: Tx, appointmentId: string): Promise<z.infer<typeof Job> | undefined> {
  const [job] = await tx
    .execute(sql`
    select j.id, j.status, exists (
      select from appointments o
      where o.document_id in (j.id, j.source_document_id) and o.id <> a.id and o.deleted_at is null and o.courtesy_for_id is null
        and o.status = any(${sql.param(TO_COME)}::text[])) as goes_on
    from appointments a join document_heads d on d.id = a.document_id
      join document_heads j on j.type = 'job_sheet' and j.deleted_at is null
        and (j.id = d.id or (d.type = 'estimate' and j.source_document_id = d.id))
    where a.id = ${appointmentId} order by j.id desc limit 1`)
    .then(readRows(Job));
  return job;
}

/** Locks the job sheet of an appointment before the appointment itself, as every change does that may touch both. */
export async function lockJobFirst(tx: Tx, { id }: { id: string }): Promise<void> {
  const job = await jobOf(tx, id);
  if (job) await lockDocuments(tx, [job.id]);
}

/**
 * Lets the job sheet of an appointment follow its status. It is finished with its last appointment only. For whoever may not change
 * documents, the job sheet stays as it is.
 */
export async function letJobFollow(
  tx: Tx,
  actor: Actor,
  subject: Appointment,
  status: string,
): Promise<void> {
  const to = jobAfterStatus(subject.status, status);
  if (to === null || subject.document_id === null || !may(actor, "documents:update")) return;
  const job = await jobOf(tx, subject.id);
  if (!job || (to === "completed" && job.goes_on)) return;
  await run(followAppointment, actor, { id: job.id, status: to }, { tx });
}

import "server-only";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";

/** A job sheet whose status has changed, or whose vehicle was collected. */
export type ChangedJob = Pick<
  DocumentRecord,
  "id" | "type" | "status" | "source_document_id" | "collected_at"
>;

/** Work of a higher domain that belongs to such a change, in its transaction. It must not fail because the other record stays behind. */
export type JobFollower = (tx: Tx, actor: Actor, job: ChangedJob) => Promise<void>;

// The server's own bundle and Next's each load this module, but a process has only one follower.
const shared = globalThis as { ga4JobFollower?: JobFollower };

/** Sets who follows job sheets from now on. The composition root names one, because documents know no diary. */
export function setJobFollower(follower: JobFollower): void {
  shared.ga4JobFollower = follower;
}

/** Lets the appointment of a job sheet follow it. */
export async function followJob(tx: Tx, actor: Actor, job: ChangedJob): Promise<void> {
  if (job.type === "job_sheet") await shared.ga4JobFollower?.(tx, actor, job);
}

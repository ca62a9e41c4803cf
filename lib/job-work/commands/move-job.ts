import "server-only";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { requireJob } from "../internal/notes";
import { JobPlace } from "../responses";
import { JobMoved } from "../schema/writing";

/**
 * Says where a job stands, as the board does. Nothing happens to a job that stands there already. CONFLICT where it cannot come there
 * from where it stands.
 */
export const moveJob = command({
  name: "job_work.move",
  permission: "documents:update",
  input: JobMoved,
  once: { answer: JobPlace },
  async run({ tx, actor, input: { id, status } }): Promise<AlreadyDone<JobPlace>> {
    const job = await requireJob(tx, id);
    if (job.status === status) return new AlreadyDone({ id, status, version: job.version });
    // It leaves its own record of the change.
    const { version } = await run(changeStatus, actor, { id, status }, { tx });
    return new AlreadyDone({ id, status, version });
  },
});

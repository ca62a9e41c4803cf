import "server-only";
import { rm } from "node:fs/promises";
import { z } from "zod";
import { sql } from "@/db/client";
import type { Job } from "@/lib/jobs/queue";
import { spoolOf } from "../findings/issue-spool";
import { removeOldUploads } from "../source/uploads";
import { IMPORT_LOCK, STOPPED } from "./run-record";

/** Every night: deletes uploads that are no longer needed, since they hold a whole garage's personal data. */
export const deleteOldUploads: Job = {
  name: "imports.tidy_uploads",
  data: z.object({}),
  schedule: "20 3 * * *",
  async handle() {
    const runs = await sql()<{ source_path: string }[]>`
      select source_path from import_runs where status in ('queued', 'running') and source_path is not null`;
    await removeOldUploads(runs.map(({ source_path }) => source_path));
    await removeOldSpools();
  },
};

/**
 * Each run lists all its issues in a file, and with a watched folder there is a run every night for weeks.
 * For a run older than two weeks that was not the last load, what the screen shows is enough.
 */
async function removeOldSpools(): Promise<void> {
  const old = await sql()<{ id: string }[]>`
    select id from import_runs
    where watched and finished_at between now() - interval '30 days' and now() - interval '14 days' and id is distinct from (
      select id from import_runs where mode = 'load' and status in ('reconciled', 'differs') order by finished_at desc limit 1)`;
  for (const { id } of old) await rm(spoolOf(id), { force: true });
}

/** From time to time: marks runs whose process was killed; their transaction was rolled back with it. */
export const markBrokenOffRuns: Job = {
  name: "imports.name_broken_off",
  data: z.object({}),
  schedule: "*/5 * * * *",
  async handle() {
    await sql().begin(async (tx) => {
      const [lock] = await tx<{ got: boolean }[]>`select pg_try_advisory_xact_lock(${IMPORT_LOCK}) as got`;
      if (!lock?.got) return;
      await tx`
        update import_runs set status = 'failed', finished_at = now(), updated_at = now(),
          error = ${`${STOPPED}; nothing of it was loaded`}
        where status = 'running' and heartbeat_at < now() - interval '1 minute'`;
    });
  },
};

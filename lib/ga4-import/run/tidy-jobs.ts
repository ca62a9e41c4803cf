import "server-only";
import { rm } from "node:fs/promises";
import { z } from "zod";
import { sql } from "@/db/client";
import type { Job } from "@/lib/jobs/queue";
import { spoolOf } from "../findings/issue-spool";
import { removeOldUploads } from "../source/uploads";
import { IMPORT_LOCK, STOPPED } from "./run-record";

/** Every night: uploads that nobody needs any more go, as they hold a whole garage's personal data. */
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
 * The folder is watched every night for weeks, and each run lists all its issues in a file: of a run of two weeks ago that was not the last
 * load what the screen shows is enough.
 */
async function removeOldSpools(): Promise<void> {
  const old = await sql()<{ id: string }[]>`
    select id from import_runs
    where watched and finished_at between now() - interval '30 days' and now() - interval '14 days' and id is distinct from (
      select id from import_runs where mode = 'load' and status in ('reconciled', 'differs') order by finished_at desc limit 1)`;
  for (const { id } of old) await rm(spoolOf(id), { force: true });
}

/** Now and then: names the runs whose process was killed; its transaction went with it. */
export const nameBrokenOff: Job = {
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

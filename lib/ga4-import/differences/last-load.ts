import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { readReport } from "../run/run-queries";
import type { ImportReport, RunStatus } from "../run/run-schema";

export interface LastLoad {
  id: string;
  status: RunStatus;
  source_name: string;
  started_at: string;
  finished_at: string;
  report: ImportReport | null;
}

/** The newest export that was loaded and not undone. */
const NEWEST_LOAD = sql`from import_runs where mode = 'load' and status in ('reconciled', 'differs') order by finished_at desc limit 1`;

const Run = z.object({ id: z.string() });

/** Returns its id; null before the first load. */
export async function newestLoad(db: Db | Tx): Promise<string | null> {
  const [run] = await db.execute(sql`select id ${NEWEST_LOAD}`).then(readRows(Run));
  return run?.id ?? null;
}

/** Returns it with its report; null before the first load. */
export async function readLastLoad(db: Db | Tx): Promise<LastLoad | null> {
  const [run] = await db
    .execute(sql`
    select id, status, source_name, started_at, finished_at, report ${NEWEST_LOAD}`)
    .then(claimedRows<Omit<LastLoad, "report"> & { report: unknown }>);
  return run ? { ...run, report: readReport(run.report) } : null;
}

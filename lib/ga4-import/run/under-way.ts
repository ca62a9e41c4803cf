import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Busy = z.object({ source_name: z.string() });

/**
 * Returns what the queued or running run imports, or null. Locks against a second start at the same moment;
 * does not block readers.
 */
export async function findUnderWay(tx: Tx): Promise<string | null> {
  await tx.execute(sql`lock table import_runs in share row exclusive mode`);
  const [busy] = await tx
    .execute(sql`select source_name from import_runs where status in ('queued', 'running') limit 1`)
    .then(readRows(Busy));
  return busy?.source_name ?? null;
}

import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** What the run that waits or runs brings over, or null. Locked against a second start at the same moment; who reads is not held up. */
export async function findUnderWay(tx: Tx): Promise<string | null> {
  await tx.execute(sql`lock table import_runs in share row exclusive mode`);
  const [busy] = await tx.execute<{ source_name: string }>(
    sql`select source_name from import_runs where status in ('queued', 'running') limit 1`,
  );
  return busy?.source_name ?? null;
}

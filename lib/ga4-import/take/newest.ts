import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { conflict, notFound } from "@/lib/core/errors";
import { NEWEST_LOAD } from "../differences/last-load";

/** Only what the newest export left is decided: what an older one left was taken on by it, or is settled. */
export async function requireNewest(tx: Tx, runId: string): Promise<void> {
  const [run] = await tx.execute<{ id: string }>(sql`select id ${NEWEST_LOAD}`);
  if (!run) throw notFound("import");
  if (run.id !== runId) throw conflict("A newer export was loaded: decide what that one left");
}

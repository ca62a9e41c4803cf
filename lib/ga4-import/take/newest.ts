import "server-only";
import type { Tx } from "@/db/client";
import { conflict, notFound } from "@/lib/core/errors";
import { newestLoad } from "../differences/last-load";

/** Only what the newest export left is decided: what an older one left was taken on by it, or is settled. */
export async function requireNewest(tx: Tx, runId: string): Promise<void> {
  const newest = await newestLoad(tx);
  if (newest === null) throw notFound("import");
  if (newest !== runId) throw conflict("A newer export was loaded: decide what that one left");
}

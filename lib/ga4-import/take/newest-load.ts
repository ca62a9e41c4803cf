import "server-only";
import type { Tx } from "@/db/client";
import { conflict, notFound } from "@/lib/core/errors";
import { newestLoad } from "../differences/last-load";

/**
 * Throws unless the run is the newest load. Only its conflicts can be decided: those of an older one were
 * carried over to it or are settled.
 */
export async function requireNewestLoad(tx: Tx, runId: string): Promise<void> {
  const newest = await newestLoad(tx);
  if (newest === null) throw notFound("import");
  if (newest !== runId) throw conflict("A newer export was loaded: decide what that one left");
}

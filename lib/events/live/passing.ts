import "server-only";
import { sql } from "@/db/client";
import { log } from "@/lib/core/log/log";

/** Of what passes and is no change of a record: who looks at what. It has no place in the order of events, and nobody catches up on it. */
export const PASSING_CHANNEL = "ga4_passing";

const WORDS = /^(\w{1,60}) ([0-9a-f-]{36})$/;

/**
 * Tells every process, and by it the browsers that may know of such records, that something passing has become another. Only kind and id
 * are told: who is interested asks. If it cannot be told, whoever waits for it finds out by asking again.
 */
export async function tellPassing(entity: string, id: string): Promise<void> {
  try {
    await sql()`select pg_notify(${PASSING_CHANNEL}, ${`${entity} ${id}`})`;
  } catch (error) {
    log.warn("live.passing_failed", { error });
  }
}

/** Reads what `tellPassing` has sent; null if it is something else. */
export function readPassing(payload: string): { seq: string; entity: string; id: string } | null {
  const [, entity, id] = WORDS.exec(payload) ?? [];
  return entity && id ? { seq: "", entity, id } : null;
}

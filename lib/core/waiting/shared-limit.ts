import "server-only";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import RateLimiterPostgres from "rate-limiter-flexible/lib/RateLimiterPostgres.js";
import { sql } from "@/db/client";

interface Limit {
  /** What is counted; each limit has its own keys. */
  name: string;
  points: number;
  seconds: number;
  /** Counts in this process while the database is unreachable. */
  insurance?: RateLimiterAbstract;
}

/** A rate limit shared by all processes of the garage, in the table `rate_limits`. */
export const sharedLimit = ({ name, points, seconds, insurance }: Limit): RateLimiterPostgres =>
  new RateLimiterPostgres({
    storeClient: { query: ask },
    storeType: "pool",
    keyPrefix: name,
    points,
    duration: seconds,
    tableName: "rate_limits",
    tableCreated: true,
    // A job of ours does this, once for all processes.
    clearExpiredByTimeout: false,
    ...(insurance && { insuranceLimiter: insurance }),
  });

/** Deletes expired counts. */
export async function deleteOldCounts(now = Date.now()): Promise<void> {
  await sql()`delete from rate_limits where expire < ${now}`;
}

/** Runs a statement that the library wrote for the driver `pg` on the process's own pool. */
async function ask({ text, values }: { text: string; values: (string | number | null)[] }) {
  const rows = await sql().unsafe(text, values, { prepare: true });
  return { rows: [...rows], rowCount: rows.count };
}

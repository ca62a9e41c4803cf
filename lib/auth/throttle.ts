import "server-only";
import { createHash } from "node:crypto";
import { sql } from "@/db/client";
import { AppError } from "@/lib/core/errors";

const WINDOW_MINUTES = 15;
/** A workshop shares one address, so an address may fail more often than an account. */
const LIMITS = { account: 8, address: 40 } as const;

const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");

const keysOf = (email: string, ip: string | undefined) => [
  { key: `account:${hashed(email)}`, limit: LIMITS.account },
  ...(ip ? [{ key: `address:${hashed(ip)}`, limit: LIMITS.address }] : []),
];

/** Throws RATE_LIMITED where this account or this network address has failed too often in the last quarter of an hour. */
export async function refuseWhenThrottled(email: string, ip: string | undefined): Promise<void> {
  for (const { key, limit } of keysOf(email, ip)) {
    const [row] = await sql()<{ failures: number; seconds: number }[]>`
      select count(*)::int as failures,
             coalesce(ceil(extract(epoch from min(at) + make_interval(mins => ${WINDOW_MINUTES}) - now())), 0)::int as seconds
      from login_attempts where key = ${key} and at > now() - make_interval(mins => ${WINDOW_MINUTES})`;
    if (row && row.failures >= limit) {
      throw new AppError("RATE_LIMITED", "Too many attempts. Please wait a few minutes and try again", {
        retryAfter: Math.max(row.seconds, 1),
      });
    }
  }
}

export async function recordFailure(email: string, ip: string | undefined): Promise<void> {
  const keys = keysOf(email, ip).map(({ key }) => key);
  await sql()`insert into login_attempts (key) select unnest(${keys}::text[])`;
  await sql()`delete from login_attempts where at < now() - interval '1 day'`;
}

export async function forgetFailures(email: string): Promise<void> {
  await sql()`delete from login_attempts where key = ${`account:${hashed(email)}`}`;
}

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

/**
 * Does what a password opens. It counts as a failure before anything is compared, and no longer once it went well, so that
 * many guesses at the same moment are counted like any others. RATE_LIMITED where this account or this network address has
 * failed too often in the last quarter of an hour; who is turned away is not counted.
 */
export async function throttled<T>(
  email: string,
  ip: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const attempt = await begin(email, ip);
  try {
    const result = await work();
    await forget(attempt);
    return result;
  } catch (error) {
    if (!isWrongPassword(error)) await forget(attempt);
    throw error;
  }
}

/** The account's failures count no more: somebody knew the password. */
export async function forgetFailures(email: string): Promise<void> {
  await sql()`delete from login_attempts where key = ${`account:${hashed(email)}`}`;
}

async function begin(email: string, ip: string | undefined): Promise<number[]> {
  const keys = keysOf(email, ip);
  const rows = await sql()<{ id: number }[]>`
    insert into login_attempts (key) select unnest(${keys.map(({ key }) => key)}::text[]) returning id`;
  const attempt = rows.map(({ id }) => id);
  for (const { key, limit } of keys) {
    const [row] = await sql()<{ attempts: number; seconds: number }[]>`
      select count(*)::int as attempts,
             coalesce(ceil(extract(epoch from min(at) + make_interval(mins => ${WINDOW_MINUTES}) - now())), 0)::int as seconds
      from login_attempts where key = ${key} and at > now() - make_interval(mins => ${WINDOW_MINUTES})`;
    if (row && row.attempts > limit) {
      await forget(attempt);
      throw new AppError("RATE_LIMITED", "Too many attempts. Please wait a few minutes and try again", {
        retryAfter: Math.max(row.seconds, 1),
      });
    }
  }
  return attempt;
}

async function forget(attempt: number[]): Promise<void> {
  await sql()`delete from login_attempts where id = any(${attempt}) or at < now() - interval '1 day'`;
}

const isWrongPassword = (error: unknown): boolean =>
  error instanceof AppError &&
  (error.code === "INVALID_CREDENTIALS" || error.details.some(({ field }) => field === "current_password"));

import "server-only";
import { createHash } from "node:crypto";
import { sql as statement } from "drizzle-orm";
import { sql, type Tx } from "@/db/client";
import { AppError } from "@/lib/core/errors";
import { type Counted, pauseAfter } from "./lockout";

/** Failures older than this no longer count. */
const WINDOW_MINUTES = 60;

const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");

const accountKey = (email: string) => `account:${hashed(email.toLowerCase())}`;

/** The keys under which an attempt is counted. They are hashed, because the e-mail address may belong to nobody. */
const keysOf = (email: string, ip: string | undefined): Map<string, Counted> =>
  new Map([
    [`${accountKey(email)}@${hashed(ip ?? "")}`, "pair"],
    [accountKey(email), "account"],
    ...(ip ? [[`address:${hashed(ip)}`, "address"] as const] : []),
  ]);

/**
 * Runs work that checks a password, with limits on guessing. The attempt is recorded as a failure before anything is compared and
 * removed if it succeeds, so that many guesses at the same moment all count. Throws RATE_LIMITED during the pause after the last
 * failure, see `pauseAfter`; a rejected attempt is not counted. If somebody has signed in to this account from this address before,
 * only failures from this address count: strangers guessing elsewhere cannot lock the owner out of their own garage.
 */
export async function throttled<T>(
  email: string,
  ip: string | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const keys = keysOf(email, ip);
  const attempt = await begin(email, ip, keys);
  try {
    const result = await work();
    const pair = [...keys.keys()][0] ?? "";
    await sql()`delete from login_attempts where id = any(${attempt}) or key in (${pair}, ${accountKey(email)})`;
    return result;
  } catch (error) {
    if (!isWrongPassword(error)) await forget(attempt);
    throw error;
  }
}

/** Clears an account's failures, from whatever address: an administrator has reset its password. */
export async function forgetFailures(tx: Tx, email: string): Promise<void> {
  const key = accountKey(email);
  await tx.execute(
    statement`delete from login_attempts where key = ${key} or starts_with(key, ${`${key}@`})`,
  );
}

async function begin(
  email: string,
  ip: string | undefined,
  keys: ReadonlyMap<string, Counted>,
): Promise<number[]> {
  const rows = await sql()<{ id: number }[]>`
    insert into login_attempts (key) select unnest(${[...keys.keys()]}::text[]) returning id`;
  const attempt = rows.map(({ id }) => id);
  const wait = await waitOf(email, ip, keys, attempt);
  if (wait > 0) {
    await forget(attempt);
    throw new AppError("RATE_LIMITED", "Too many attempts. Please wait a little and try again", {
      retryAfter: Math.ceil(wait),
    });
  }
  return attempt;
}

/** Seconds until the next attempt is allowed; zero where it is allowed now. */
async function waitOf(
  email: string,
  ip: string | undefined,
  keys: ReadonlyMap<string, Counted>,
  attempt: number[],
): Promise<number> {
  const failures = await sql()<{ key: string; failures: number; ago: number }[]>`
    select key, count(*)::int as failures, extract(epoch from now() - max(at))::float8 as ago
    from login_attempts
    where key = any(${[...keys.keys()]}) and id <> all(${attempt}) and at > now() - make_interval(mins => ${WINDOW_MINUTES})
    group by key`;
  const waits = failures.map(({ key, failures, ago }) => {
    const counted = keys.get(key) ?? "pair";
    return { counted, wait: pauseAfter(counted, failures) - ago };
  });
  const strict = waits.filter(({ counted }) => counted === "pair");
  const considered = waits.some(({ wait }) => wait > 0) && (await isKnownHere(email, ip)) ? strict : waits;
  return Math.max(0, ...considered.map(({ wait }) => wait));
}

/** Whether somebody has signed in to the account from this address in the last 90 days. */
async function isKnownHere(email: string, ip: string | undefined): Promise<boolean> {
  if (!ip) return false;
  const [row] = await sql()<{ known: boolean }[]>`
    select exists (
      select from sessions s join users u on u.id = s.user_id
      where lower(u.email) = ${email.toLowerCase()} and s.ip = ${ip} and s.created_at > now() - interval '90 days') as known`;
  return row?.known ?? false;
}

const forget = (attempt: number[]) =>
  sql()`delete from login_attempts where id = any(${attempt}) or at < now() - interval '1 day'`;

const isWrongPassword = (error: unknown): boolean =>
  error instanceof AppError &&
  (error.code === "INVALID_CREDENTIALS" || error.details.some(({ field }) => field === "current_password"));

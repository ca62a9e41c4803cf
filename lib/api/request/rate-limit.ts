import "server-only";
import { hash } from "node:crypto";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log/log";
import { sharedLimit } from "@/lib/core/waiting/shared-limit";
import { Allowances, type ShareCount, WINDOW_SECONDS } from "./allowances";

const counts = sharedLimit({ name: "api", points: 0, seconds: WINDOW_SECONDS });

/** Counts for all processes. The table holds only a hash of the caller. */
export const shareCount: ShareCount = async (caller, count, seconds) => {
  const { consumedPoints, msBeforeNext } = await counts.penalty(hash("sha256", caller, "base64url"), count, {
    customDuration: seconds,
  });
  return { total: consumedPoints, msLeft: msBeforeNext };
};

const allowances = new Allowances({
  tell: shareCount,
  warn: (error) => log.warn("api.counts_not_shared", { error }),
});

/** Takes one from the address's allowance; throws RATE_LIMITED when it is used up. */
export async function limitAddress(ip: string | undefined, headers: Record<string, string>): Promise<void> {
  if (ip) await takeAllowance(`address:${ip}`, env.API_REQUESTS_PER_MINUTE_PER_ADDRESS, headers);
}

/** Takes one from the token's allowance; throws RATE_LIMITED when it is used up. The token itself is not stored. */
export async function limitToken(token: string, headers: Record<string, string>): Promise<void> {
  await takeAllowance(callerBy(token), env.API_REQUESTS_PER_MINUTE, headers);
}

/**
 * Takes the rest of what a request with many rows costs, so that each row counts as a request. Throws RATE_LIMITED, with nothing
 * done, where not enough is left. A request with more rows than the whole limit takes all of it.
 */
export async function limitRows(
  { ip, token, rows }: { ip: string | undefined; token: string | null; rows: number },
  headers: Record<string, string>,
): Promise<void> {
  if (rows < 2) return;
  const { API_REQUESTS_PER_MINUTE_PER_ADDRESS: ofAddress, API_REQUESTS_PER_MINUTE: ofToken } = env;
  if (ip) await takeAllowance(`address:${ip}`, ofAddress, headers, rows - 1);
  if (token) await takeAllowance(callerBy(token), ofToken, headers, rows - 1);
}

const callerBy = (token: string) => `token:${hash("sha256", token, "base64url")}`;

async function takeAllowance(
  caller: string,
  limit: number,
  headers: Record<string, string>,
  count = 1,
): Promise<void> {
  if (limit === 0) return;
  const { remaining, reset, over } = await allowances.take(caller, limit, Math.min(count, limit - 1) || 1);
  headers["ratelimit-limit"] = String(limit);
  headers["ratelimit-remaining"] = String(remaining);
  headers["ratelimit-reset"] = String(reset);
  headers["ratelimit-policy"] = `${limit};w=${WINDOW_SECONDS}`;
  if (over)
    throw new AppError(
      "RATE_LIMITED",
      `Too many requests: try again in ${reset} ${reset === 1 ? "second" : "seconds"}`,
      { retryAfter: reset },
    );
}

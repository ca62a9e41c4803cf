import "server-only";
import { hash } from "node:crypto";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";
import { log } from "@/lib/core/log";
import { sharedLimit } from "@/lib/core/shared-limit";
import { Allowances, type Tell, WINDOW_SECONDS } from "./allowances";

const counts = sharedLimit({ name: "api", points: 0, seconds: WINDOW_SECONDS });

/** Counts for all processes; who the caller is does not stand in the table. */
export const tellAll: Tell = async (caller, count, seconds) => {
  const { consumedPoints, msBeforeNext } = await counts.penalty(hash("sha256", caller, "base64url"), count, {
    customDuration: seconds,
  });
  return { total: consumedPoints, msLeft: msBeforeNext };
};

const allowances = new Allowances({
  tell: tellAll,
  warn: (error) => log.warn("api.counts_not_shared", { error }),
});

/** Takes one from the address's allowance; throws RATE_LIMITED when it is used up. */
export async function limitAddress(ip: string | undefined, headers: Record<string, string>): Promise<void> {
  if (ip) await take(`address:${ip}`, env.API_REQUESTS_PER_MINUTE_PER_ADDRESS, headers);
}

/** Takes one from the token's allowance; throws RATE_LIMITED when it is used up. The token itself is not kept. */
export async function limitToken(token: string, headers: Record<string, string>): Promise<void> {
  const caller = hash("sha256", token, "base64url");
  await take(`token:${caller}`, env.API_REQUESTS_PER_MINUTE, headers);
}

async function take(caller: string, limit: number, headers: Record<string, string>): Promise<void> {
  if (limit === 0) return;
  const { remaining, reset, over } = await allowances.take(caller, limit);
  headers["ratelimit-limit"] = String(limit);
  headers["ratelimit-remaining"] = String(remaining);
  headers["ratelimit-reset"] = String(reset);
  headers["ratelimit-policy"] = `${limit};w=${WINDOW_SECONDS}`;
  if (over)
    throw new AppError("RATE_LIMITED", "Too many requests: slow down and try again", { retryAfter: reset });
}

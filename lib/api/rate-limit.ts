import "server-only";
import { hash } from "node:crypto";
import { env } from "@/lib/core/env";
import { AppError } from "@/lib/core/errors";

const WINDOW_SECONDS = 60;

/** How much of a limit is left. */
export interface Allowance {
  limit: number;
  remaining: number;
  /** Seconds until the count begins anew. */
  reset: number;
  over: boolean;
}

/** Counts what one caller does. In memory by default; one that several processes share has the same shape. */
export interface RateLimiter {
  take(caller: string, limit: number): Allowance | Promise<Allowance>;
}

/** Counts in this process, a minute at a time. */
export function memoryLimiter(now: () => number = Date.now): RateLimiter {
  const counts = new Map<string, { count: number; endsAt: number }>();
  let sweepAt = 0;
  return {
    take(caller, limit) {
      const time = now();
      if (time > sweepAt) {
        for (const [key, { endsAt }] of counts) if (endsAt <= time) counts.delete(key);
        sweepAt = time + WINDOW_SECONDS * 1000;
      }
      let window = counts.get(caller);
      if (!window || window.endsAt <= time) {
        window = { count: 0, endsAt: time + WINDOW_SECONDS * 1000 };
        counts.set(caller, window);
      }
      window.count += 1;
      return {
        limit,
        remaining: Math.max(0, limit - window.count),
        reset: Math.max(1, Math.ceil((window.endsAt - time) / 1000)),
        over: window.count > limit,
      };
    },
  };
}

const limiter = memoryLimiter();

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
  const { remaining, reset, over } = await limiter.take(caller, limit);
  headers["ratelimit-limit"] = String(limit);
  headers["ratelimit-remaining"] = String(remaining);
  headers["ratelimit-reset"] = String(reset);
  headers["ratelimit-policy"] = `${limit};w=${WINDOW_SECONDS}`;
  if (over)
    throw new AppError("RATE_LIMITED", "Too many requests: slow down and try again", { retryAfter: reset });
}

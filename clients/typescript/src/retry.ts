import type { GarageError } from "./error.js";
import type { Asked } from "./send.js";
import type { Settings } from "./settings.js";

/** Statuses of a broken connection somewhere on the way: whether the request was carried out is unknown. */
const BROKEN = new Set([0, 502, 503, 504]);

/** Milliseconds to wait before a retry; null where the request must not be retried. */
export function waitBefore(error: GarageError, asked: Asked, settings: Settings): number | null {
  if (error.attempts > (asked.options?.retries ?? settings.retries) || !mayRepeat(error, asked)) return null;
  const { firstWaitMs, longestWaitMs } = settings;
  if (error.retryAfter === undefined) {
    const most = Math.min(longestWaitMs, firstWaitMs * 2 ** (error.attempts - 1));
    return most * (0.5 + Math.random() / 2);
  }
  const wait = error.retryAfter * 1000;
  return wait > longestWaitMs ? null : wait + Math.random() * firstWaitMs;
}

function mayRepeat(error: GarageError, asked: Asked): boolean {
  if (error.status === 429 || (error.status === 503 && error.retryAfter !== undefined)) return true;
  if (error.attempts > 1 && isStillRunning(error)) return true;
  return BROKEN.has(error.status) && isSafe(asked);
}

/** The first attempt is still running under the same key. */
const isStillRunning = ({ code, details }: GarageError): boolean =>
  code === "CONFLICT" && details.some(({ field }) => field === "Idempotency-Key");

/**
 * Whether the request may arrive twice. A POST may, because of its Idempotency-Key. A change with a version would not be made
 * twice, but the second attempt is refused whether or not the first arrived. Only the caller can find out, by reading the record
 * again.
 */
function isSafe({ method, once, query, body, options }: Asked): boolean {
  if (method === "POST") return !once;
  const headers = Object.keys(options?.headers ?? {}).map((name) => name.toLowerCase());
  return method === "GET" || !(hasVersion(query) || hasVersion(body) || headers.includes("if-match"));
}

const hasVersion = (given: unknown): boolean =>
  typeof given === "object" && given !== null && "version" in given && given.version !== undefined;

/** Waits, or throws the signal's reason. */
export async function pause(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", end);
      resolve();
    }, ms);
    signal?.addEventListener("abort", end, { once: true });
  });
}

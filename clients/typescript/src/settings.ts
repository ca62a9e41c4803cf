import type { SignIn } from "./session.js";

/** Of a single call. */
export interface CallOptions {
  /** Ends the call, its waiting and its retries. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  timeoutMs?: number;
  /** How often it is sent again. */
  retries?: number;
  /** The key under which a POST is done once; one is made where none is given. */
  idempotencyKey?: string;
  /** Further headers: `{ "If-Match": '"3"' }`. */
  headers?: Record<string, string>;
}

/** Which garage, and who asks. */
export type GarageOptions = SignIn & {
  /** `https://garage.example.co.uk`, with or without `/api/v1`. */
  url: string;
  /** How often what may be repeated is sent again; 3 where it is not given. */
  retries?: number;
  /** Milliseconds for one attempt; 30,000 where it is not given. */
  timeoutMs?: number;
  /** Milliseconds before the first retry, about doubled for each further one; 500 where it is not given. */
  firstWaitMs?: number;
  /** No wait is longer, in milliseconds, and a `Retry-After` beyond it is an error at once; 60,000 where it is not given. */
  longestWaitMs?: number;
  /** Another `fetch`. */
  fetch?: typeof fetch;
};

/** Where and how requests are sent. */
export interface Settings {
  base: string;
  retries: number;
  timeoutMs: number;
  firstWaitMs: number;
  longestWaitMs: number;
  fetch: typeof fetch;
}

/** What is given, and what holds otherwise. */
export function settingsOf(options: GarageOptions): Settings {
  const { retries = 3, timeoutMs = 30_000, firstWaitMs = 500, longestWaitMs = 60_000 } = options;
  return {
    base: `${options.url.replace(/\/+$/, "").replace(/\/api\/v1$/, "")}/api/v1`,
    retries,
    timeoutMs,
    firstWaitMs,
    longestWaitMs,
    // Browsers want their fetch called on its own.
    fetch: options.fetch ?? ((...request) => fetch(...request)),
  };
}

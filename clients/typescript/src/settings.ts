import type { SignIn } from "./session.js";

/** Options for a single call. */
export interface CallOptions {
  /** Aborts the call, its waits and its retries. */
  signal?: AbortSignal | undefined;
  /** Milliseconds for one attempt. */
  timeoutMs?: number;
  /** How often it is retried. */
  retries?: number;
  /** The key under which a POST is done only once; by default one is generated. */
  idempotencyKey?: string;
  /** Further headers: `{ "If-Match": '"3"' }`. */
  headers?: Record<string, string>;
}

/** Which garage, and who is calling. */
export type GarageOptions = SignIn & {
  /** `https://garage.example.co.uk`, with or without `/api/v1`. */
  url: string;
  /** How often a request that may be repeated is retried; 3 by default. */
  retries?: number;
  /** Milliseconds for one attempt; 30,000 by default. */
  timeoutMs?: number;
  /** Milliseconds before the first retry, about doubled for each further one; 500 by default. */
  firstWaitMs?: number;
  /** The longest wait in milliseconds. A `Retry-After` beyond it is an error at once; 60,000 by default. */
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

/** The given options, with defaults for the rest. */
export function settingsOf(options: GarageOptions): Settings {
  const { retries = 3, timeoutMs = 30_000, firstWaitMs = 500, longestWaitMs = 60_000 } = options;
  return {
    base: `${options.url.replace(/\/+$/, "").replace(/\/api\/v1$/, "")}/api/v1`,
    retries,
    timeoutMs,
    firstWaitMs,
    longestWaitMs,
    // Browsers require their fetch to be called on its own.
    fetch: options.fetch ?? ((...request) => fetch(...request)),
  };
}

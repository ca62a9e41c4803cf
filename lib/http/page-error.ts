import { isUnreachable } from "@/lib/core/database/database-errors";
import { AppError } from "@/lib/core/errors";

/** What went wrong while a page was rendered. */
export interface Trouble {
  /** The database was unreachable or too busy: the page will work again in a moment. */
  passes: boolean;
}

/** The server's own bundle, which answers, and Next's, which is notified of errors, each load this module. */
export const shared = globalThis as { ga4Trouble?: { getStore(): Trouble | undefined } };

/**
 * Records an error of the page that is being rendered, for `withRetryAfter`. Call it where Next reports the error, before any await.
 */
export function recordPageError(error: unknown): void {
  const trouble = shared.ga4Trouble?.getStore();
  const passes = isUnreachable(error) || (error instanceof AppError && error.code === "UNAVAILABLE");
  if (trouble && passes) trouble.passes = true;
}

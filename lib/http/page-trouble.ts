import { isAway } from "@/lib/core/database/database-errors";
import { AppError } from "@/lib/core/errors";

/** What went wrong while a page was made. */
export interface Trouble {
  /** The database was away, or too busy: the page is there again in a moment. */
  passes: boolean;
}

/** The server's own bundle, which answers, and Next's, which hears of errors, each load this module. */
export const shared = globalThis as { ga4Trouble?: { getStore(): Trouble | undefined } };

/** Notes an error of the page that is being made, for `comesAgain`. To be called where Next tells of it, before anything is waited for. */
export function noteTrouble(error: unknown): void {
  const trouble = shared.ga4Trouble?.getStore();
  const passes = isAway(error) || (error instanceof AppError && error.code === "UNAVAILABLE");
  if (trouble && passes) trouble.passes = true;
}

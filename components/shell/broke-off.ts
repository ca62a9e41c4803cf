import { useEffect } from "react";

/** Returns the number under which the server logged the error, if it happened there. */
export function digestOf(error: unknown): string | null {
  if (typeof error !== "object" || error === null || !("digest" in error)) return null;
  return typeof error.digest === "string" ? error.digest : null;
}

/** How React says it of an answer that ends too early, and then Chromium, Firefox and Safari of a connection that is lost in the middle. */
const BROKE_OFF = /^(connection closed|network error|error in input stream|the network connection was lost)/i;

/** Whether the server went away while it answered. What fails on the server has a number. */
export const brokeOff = (error: unknown): boolean =>
  digestOf(error) === null && error instanceof Error && BROKE_OFF.test(error.message);

/** How long after an answer broke off the page is asked for again, in ms. */
const AGAIN_MS = 1_500;

/** Asks again for a page whose answer broke off, for a server is often there again at once. */
export function useAgain(error: unknown, retry: () => void): void {
  useEffect(() => {
    if (!brokeOff(error)) return;
    const timer = setTimeout(retry, AGAIN_MS);
    return () => clearTimeout(timer);
  }, [error, retry]);
}

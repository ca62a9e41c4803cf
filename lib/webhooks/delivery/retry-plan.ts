/** The HTTP status "gone for good": nothing more is sent to an address that answers with it. */
export const GONE = 410;

/** Seconds between the attempts of a delivery: eleven attempts over a day. */
const PAUSES = [5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 28_800];

export const MOST_ATTEMPTS = PAUSES.length + 1;

/** The share of a pause by which it varies either way, so that deliveries that failed together are not retried together. */
const JITTER = 0.2;

/** Returns the seconds until the next attempt after this many; null where that was the last. */
export function pauseAfter(attempts: number, random: () => number = Math.random): number | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 + JITTER * (2 * random() - 1)));
}

/** Gone for good, by HTTP: an address that answers so is not written to again. */
export const GONE = 410;

/** Seconds between the attempts of a delivery: eleven over a day. */
const PAUSES = [5, 30, 120, 600, 1800, 3600, 7200, 14_400, 28_800, 28_800];

export const MOST_ATTEMPTS = PAUSES.length + 1;

/** Share of a pause by which it may be longer or shorter, so that what failed together is not tried together. */
const JITTER = 0.2;

/** Seconds until the next attempt after so many; null where that was the last. */
export function pauseAfter(attempts: number, random: () => number = Math.random): number | null {
  const pause = PAUSES[attempts - 1];
  return pause === undefined ? null : Math.round(pause * (1 + JITTER * (2 * random() - 1)));
}

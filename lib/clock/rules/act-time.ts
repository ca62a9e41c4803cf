const DAY = 86_400_000;
/** How late an act may arrive from a device that had no network. */
export const OLDEST_DAYS = 7;
/** How far the clock of a device may be ahead of ours. */
const AHEAD = 2 * 60_000;

/** Cuts an instant to its second, in which all of the clock is kept, so that sums are whole. */
export const toSecond = (instant: number): number => Math.floor(instant / 1000) * 1000;

/** Why an act cannot have happened at an instant, as text for the user; null if it can. */
export function whyNotThen(instant: number, now: number): string | null {
  if (instant > now + AHEAD) return "This lies in the future: check the clock of the device";
  if (instant < now - OLDEST_DAYS * DAY)
    return `This is more than ${OLDEST_DAYS} days ago: ask for a correction instead`;
  return null;
}

/** An act a moment ahead of our clock happened now. */
export const actTime = (instant: number, now: number): number => toSecond(Math.min(instant, now));

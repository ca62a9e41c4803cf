import { addDays } from "@/lib/core/dates/dates";
import { instantOf, wallClock } from "@/lib/core/dates/local-time";

const HOUR = 3_600_000;
/** Whoever works past the closing hour has this long to stop the clock themselves. */
export const GRACE = 6 * HOUR;
/** The longest shift: a closing hour further away than that is not the one of this shift. */
const LONGEST = 12 * HOUR;

/** The hour at which the garage closes on a day, "17:30"; null if it is closed. */
type ClosingOf = (date: string) => string | null;

/**
 * Returns when a clock is stopped that gave its last sign at an instant and is then forgotten: at the next closing hour, or, where none
 * is near, as in a night shift, at the last sign itself. `due` is when it counts as forgotten.
 */
export function closingHour(
  lastSign: number,
  closingOf: ClosingOf,
  timeZone: string,
): { stop: number; due: number } {
  const { date } = wallClock(lastSign, timeZone);
  const next = [date, addDays(date, 1)]
    .flatMap((day) => {
      const closes = closingOf(day);
      return closes === null ? [] : [instantOf(day, closes, timeZone)];
    })
    .find((closes) => closes > lastSign);
  return next !== undefined && next - lastSign <= LONGEST
    ? { stop: next, due: next + GRACE }
    : { stop: lastSign, due: lastSign + LONGEST + GRACE };
}

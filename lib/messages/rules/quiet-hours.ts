import { addDays } from "@/lib/core/dates/dates";
import { instantOf, wallClock } from "@/lib/core/dates/local-time";
import type { MessageSettings } from "../schema/settings";

/**
 * The instant from which a message that nobody asked for may go out: at once, or when the quiet hours are over. Quiet hours may go over
 * midnight; a quiet Sunday ends on Monday.
 */
export function firstMoment(
  now: Date,
  { quiet_from, quiet_until, quiet_sundays }: MessageSettings,
  timeZone = "Europe/London",
): Date {
  let { date, time } = wallClock(now.getTime(), timeZone);
  const overMidnight = quiet_from > quiet_until;
  const quiet = overMidnight
    ? time >= quiet_from || time < quiet_until
    : time >= quiet_from && time < quiet_until;
  const at = (day: string) => new Date(instantOf(day, quiet_until, timeZone));
  let moment = now;
  if (quiet) {
    if (overMidnight && time >= quiet_from) date = addDays(date, 1);
    moment = at(date);
  }
  if (quiet_sundays && isSunday(date)) moment = at(addDays(date, 1));
  return moment;
}

const isSunday = (date: string) => new Date(`${date}T00:00:00Z`).getUTCDay() === 0;

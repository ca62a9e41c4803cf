import { addDays, type IsoDate, laterOf, today } from "@/lib/core/dates/dates";
import { instantOf, wallClock } from "@/lib/core/dates/local-time";
import { firstMoment } from "@/lib/messages/rules/quiet-hours";
import type { MessageSettings } from "@/lib/messages/schema/settings";
import { DAYS_AHEAD } from "./send-states";

const GARAGE = "Europe/London";

/** What was to go out before this day goes out no more. While reminders do not send themselves it is as if that began today. */
export const firstDayToSend = (
  { automatic, since }: { automatic: boolean; since: IsoDate | null },
  day: IsoDate,
): IsoDate => (automatic && since ? since : day);

/** A day on which the run decides what goes out, and the day on which that leaves: later where the run's hour is a quiet one. */
export interface RunDay {
  run_on: IsoDate;
  goes_on: IsoDate;
}

/** The days from now to another on which the run decides, the first being today. */
export function runDays(now: Date, to: IsoDate, send_at: string, quiet: MessageSettings): RunDay[] {
  const days: RunDay[] = [];
  for (let run_on = today(GARAGE, now); run_on <= to; run_on = addDays(run_on, 1)) {
    const hour = instantOf(run_on, send_at, GARAGE);
    // Today's run looks again every quarter of an hour.
    const decided = new Date(days.length === 0 ? Math.max(hour, now.getTime()) : hour);
    const goes_on = wallClock(firstMoment(decided, quiet).getTime(), GARAGE).date;
    days.push({ run_on, goes_on });
  }
  return days;
}

/** The days that the list of what goes out shows: those asked for, or from today a fortnight ahead. */
export function shownDays(
  { from, to }: { from?: IsoDate | undefined; to?: IsoDate | undefined },
  day: IsoDate,
): { from: IsoDate; to: IsoDate } {
  const first = laterOf(from ?? day, day);
  const ahead = addDays(day, DAYS_AHEAD);
  return { from: first, to: to ?? (first > ahead ? addDays(first, DAYS_AHEAD) : ahead) };
}

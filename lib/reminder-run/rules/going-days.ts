import { addDays, type IsoDate, today } from "@/lib/core/dates/dates";

/** What has not gone out for longer than this is not looked for any more. */
const DAYS_BACK = 30;

/** The first day of what is still to go out: today, or earlier where reminders send themselves and were prevented. */
export function firstGoingDay(
  { automatic, since }: { automatic: boolean; since: IsoDate | null },
  day: IsoDate = today(),
): IsoDate {
  if (!automatic || since === null || since > day) return day;
  const earliest = addDays(day, -DAYS_BACK);
  return since > earliest ? since : earliest;
}

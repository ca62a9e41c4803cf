import { addDays } from "@/lib/core/dates/dates";

interface Days {
  starts_on: string;
  ends_on: string;
}

/** The days between a period and the next that stand in neither, whose VAT would be in no return; null where they follow on. */
export function daysBetweenPeriods(period: Days, next: Days | undefined): Days | null {
  const starts_on = addDays(period.ends_on, 1);
  return next && starts_on < next.starts_on ? { starts_on, ends_on: addDays(next.starts_on, -1) } : null;
}

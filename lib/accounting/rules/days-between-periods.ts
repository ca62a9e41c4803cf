import { addDays } from "@/lib/core/dates/dates";

interface Days {
  starts_on: string;
  ends_on: string;
}

/**
 * The days between a period and the next that belong to neither, so that their VAT would be in no return; null if there are
 * none.
 */
export function daysBetweenPeriods(period: Days, next: Days | undefined): Days | null {
  const starts_on = addDays(period.ends_on, 1);
  return next && starts_on < next.starts_on ? { starts_on, ends_on: addDays(next.starts_on, -1) } : null;
}

import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import { expiryAfterPass } from "@/lib/vehicles/rules/mot-dates";

export interface Recurrence {
  kind: string;
  /** From the template. */
  recurs_months: number | null;
  /** From GA4, for an imported reminder: used if the template gives none. */
  recurs_weeks: number | null;
}

/** Returns the recurrence in whole months; null if it is counted in weeks or does not recur. 52 of GA4's weeks are a year. */
function monthsOf({ recurs_months, recurs_weeks }: Recurrence): number | null {
  if (recurs_months) return recurs_months;
  return recurs_weeks && recurs_weeks % 13 === 0 ? (recurs_weeks / 13) * 3 : null;
}

/** Returns when a reminder recurs after a given day; null if it does not. */
export function nextRecurrence(after: IsoDate, recurrence: Recurrence): IsoDate | null {
  const months = monthsOf(recurrence);
  if (months) return addMonths(after, months);
  return recurrence.recurs_weeks ? addDays(after, recurrence.recurs_weeks * 7) : null;
}

/**
 * Returns when the next reminder is due once the work is done. For an MOT: the expiry of the one that was passed. For anything
 * else: counted from the day on which it was done.
 */
export function nextDue(due: IsoDate, done: IsoDate, recurrence: Recurrence): IsoDate | null {
  const months = monthsOf(recurrence);
  return recurrence.kind === "mot" && months
    ? expiryAfterPass(done, due, months)
    : nextRecurrence(done, recurrence);
}

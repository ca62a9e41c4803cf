import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import { expiryAfterPass } from "@/lib/vehicles/rules/mot-dates";

export interface Recurrence {
  kind: string;
  /** The template's. */
  recurs_months: number | null;
  /** GA4's, of a reminder that came from there: used where the template says nothing. */
  recurs_weeks: number | null;
}

/** Whole months in which it comes round again; null where it is counted in weeks or comes but once. 52 weeks of GA4's are a year. */
function monthsOf({ recurs_months, recurs_weeks }: Recurrence): number | null {
  if (recurs_months) return recurs_months;
  return recurs_weeks && recurs_weeks % 13 === 0 ? (recurs_weeks / 13) * 3 : null;
}

/** When a reminder comes round again after a day; null where it does not. */
export function roundAgain(after: IsoDate, recurrence: Recurrence): IsoDate | null {
  const months = monthsOf(recurrence);
  if (months) return addMonths(after, months);
  return recurrence.recurs_weeks ? addDays(after, recurrence.recurs_weeks * 7) : null;
}

/**
 * When the next one is due once the work is done. An MOT's is the last day of the one that was passed; all else counts from the
 * day on which it was done.
 */
export function nextDue(due: IsoDate, done: IsoDate, recurrence: Recurrence): IsoDate | null {
  const months = monthsOf(recurrence);
  return recurrence.kind === "mot" && months
    ? expiryAfterPass(done, due, months)
    : roundAgain(done, recurrence);
}

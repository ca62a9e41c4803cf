import { addDays, addMonths, type IsoDate } from "@/lib/core/dates";

export interface Recurrence {
  kind: string;
  /** The template's. */
  recurs_months: number | null;
  /** GA4's, of a reminder that came from there: used where the template says nothing. */
  recurs_weeks: number | null;
}

/** When a reminder comes round again after a day; null where it does not. 52 weeks of GA4's are a year, to the day. */
export function roundAgain(after: IsoDate, { recurs_months, recurs_weeks }: Recurrence): IsoDate | null {
  if (recurs_months) return addMonths(after, recurs_months);
  if (!recurs_weeks) return null;
  return recurs_weeks % 13 === 0
    ? addMonths(after, (recurs_weeks / 13) * 3)
    : addDays(after, recurs_weeks * 7);
}

/**
 * When the next one is due once the work is done. An MOT passed in the month before it runs out keeps its day, as the law
 * has it (a month less a day early); all else counts from the day on which it was done.
 */
export function nextDue(due: IsoDate, done: IsoDate, recurrence: Recurrence): IsoDate | null {
  const early = done <= due && done > addMonths(due, -1);
  return roundAgain(recurrence.kind === "mot" && early ? due : done, recurrence);
}

import { addDays, addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { Reading } from "@/lib/vehicles/rules/mileage";
import { expiryAfterPass } from "@/lib/vehicles/rules/mot-dates";
import { mileageDay } from "./mileage-day";

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

/** When the next one is due: on a day, and at a mileage if it comes round by mileage too and that is known. */
export interface NextDue {
  due_date: IsoDate;
  due_mileage: number | null;
}

/** Work that was done, with what the mileometer said if that is known. */
export interface WorkDone {
  done: IsoDate;
  mileage: number | null;
}

export interface MileageRecurrence {
  /** From the template. */
  recurs_miles: number | null;
  /** The vehicle's readings, in any order. */
  readings: readonly Reading[];
}

/**
 * Returns when the next reminder is due after work: so many months later, or as soon as the vehicle will have been driven so many
 * miles more, whichever is earlier. An MOT goes by its date alone. Null if it does not recur.
 */
export function dueAfterWork(
  { done, mileage }: WorkDone,
  due: IsoDate | null,
  recurrence: Recurrence & MileageRecurrence,
  today: IsoDate,
): NextDue | null {
  return withMileage(nextDue(due ?? done, done, recurrence), { done, mileage }, recurrence, today);
}

/** Returns `day`, or the day by which the vehicle will have been driven `recurs_miles` more if that is earlier. */
export function withMileage(
  day: IsoDate | null,
  { done, mileage }: WorkDone,
  { kind, recurs_miles, readings }: Pick<Recurrence, "kind"> & MileageRecurrence,
  today: IsoDate,
): NextDue | null {
  if (kind === "mot" || !recurs_miles) return day === null ? null : { due_date: day, due_mileage: null };
  const known = mileage === null ? [] : [{ read_on: done, mileage, source: "work" }];
  const driven = mileageDay(done, recurs_miles, [...readings, ...known], today);
  const due_date = day && driven ? (driven < day ? driven : day) : (day ?? driven);
  if (due_date === null) return null;
  return { due_date, due_mileage: mileage === null ? null : mileage + recurs_miles };
}

import { addDays, daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";

/** From and to in milliseconds since 1970; `to` is null while it goes on. */
export interface Span {
  from: number;
  to: number | null;
}

/** The instants at which a local day begins and the next one does: 23 or 25 hours apart when the clocks change. */
export const boundsOf = (date: IsoDate, timeZone: string): { from: number; to: number } => ({
  from: instantOf(date, "00:00", timeZone),
  to: instantOf(addDays(date, 1), "00:00", timeZone),
});

/** Returns how many seconds of some intervals lie within bounds: time that really passed, whatever the clock on the wall did. */
export function secondsWithin(
  spans: readonly Span[],
  bounds: { from: number; to: number },
  now: number,
): number {
  const milliseconds = spans.reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to ?? now, bounds.to) - Math.max(from, bounds.from)),
    0,
  );
  return milliseconds / 1000;
}

/** Every day from one to another. */
export const daysFrom = (from: IsoDate, to: IsoDate): IsoDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => addDays(from, i));

/** Returns the seconds of each local day. An interval over midnight counts on both days, so that the days add up to the whole. */
export const secondsByDay = (
  spans: readonly Span[],
  days: readonly IsoDate[],
  timeZone: string,
  now: number,
): Map<IsoDate, number> =>
  new Map(days.map((day) => [day, secondsWithin(spans, boundsOf(day, timeZone), now)]));

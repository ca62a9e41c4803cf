import type { IsoDate } from "@/lib/core/dates/dates";

/** A time that can be booked, by the garage's clock. */
export interface OfferedTime {
  /** ISO 8601 in UTC. */
  starts_at: string;
  date: IsoDate;
  /** As "09:30". */
  time: string;
}

export interface OfferedDay {
  date: IsoDate;
  times: OfferedTime[];
}

/** The days that have a free time, in order. */
export const daysOf = (times: readonly OfferedTime[]): OfferedDay[] =>
  [...Map.groupBy(times, ({ date }) => date)].map(([date, times]) => ({ date, times }));

/** How many days are shown at once. */
export const DAYS_SHOWN = 6;

/** The days around the one chosen, with the first days of the stretches before and after; null where there are none. */
export function stretchOf(days: readonly OfferedDay[], chosen: IsoDate) {
  const at = Math.max(
    0,
    days.findIndex(({ date }) => date === chosen),
  );
  const from = at - (at % DAYS_SHOWN);
  return {
    shown: days.slice(from, from + DAYS_SHOWN),
    earlier: days[from - DAYS_SHOWN]?.date ?? null,
    later: days[from + DAYS_SHOWN]?.date ?? null,
  };
}

/** The free times nearest to one that was taken, in order of time. */
export function nearestTo(times: readonly OfferedTime[], wanted: string, most: number): OfferedTime[] {
  const distance = ({ starts_at }: OfferedTime) => Math.abs(Date.parse(starts_at) - Date.parse(wanted));
  return times
    .toSorted((a, b) => distance(a) - distance(b))
    .slice(0, most)
    .toSorted((a, b) => a.starts_at.localeCompare(b.starts_at));
}

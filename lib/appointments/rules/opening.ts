import { addDays, daysBetween, type IsoDate } from "@/lib/core/dates/dates";
import type { OpenDay } from "./free-slots";

/** What is said of a time outside the opening hours, which may be confirmed. */
export const OUTSIDE_HOURS = "The garage is closed then, or the technician is away";

export interface OpeningHours {
  /** 1 is Monday, 7 is Sunday. */
  weekday: number;
  opens: string;
  closes: string;
}

export interface Holiday {
  id: string;
  name: string;
  starts_on: IsoDate;
  ends_on: IsoDate;
  /** The technician who is away; null if the garage is closed. */
  technician_id: string | null;
}

export interface CalendarDay extends OpenDay {
  hours: { opens: string; closes: string }[];
  /** Why the garage is closed; null if it is not closed for a holiday. */
  holiday: string | null;
}

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: IsoDate): number => new Date(`${date}T00:00:00Z`).getUTCDay() || 7;

/** Returns every day from one date to another, with its opening hours. */
export function openDays(
  from: IsoDate,
  to: IsoDate,
  opening: readonly OpeningHours[],
  holidays: readonly Holiday[],
): CalendarDay[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, i) => {
    const date = addDays(from, i);
    const closed = holidays.find(
      (holiday) => holiday.technician_id === null && holiday.starts_on <= date && date <= holiday.ends_on,
    );
    const weekday = weekdayOf(date);
    const hours = closed
      ? []
      : opening
          .filter((hours) => hours.weekday === weekday)
          .map(({ opens, closes }) => ({ opens: opens.slice(0, 5), closes: closes.slice(0, 5) }))
          .sort((a, b) => a.opens.localeCompare(b.opens));
    return { date, hours, holiday: closed?.name ?? null };
  });
}

const WEEKDAYS = ["Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"];

/** Returns why nothing can start, or end, at a time of day ("09:00"), as text for the user; null if the garage is open then. */
export function whyClosed(
  { date, hours, holiday }: CalendarDay,
  time: string,
  edge: "start" | "end",
): string | null {
  if (holiday) return `Closed: ${holiday}`;
  if (hours.length === 0) return `Closed on ${WEEKDAYS[weekdayOf(date) - 1]}`;
  const open = hours.some(({ opens, closes }) =>
    edge === "start" ? opens <= time && time < closes : opens < time && time <= closes,
  );
  return open ? null : `Open from ${hours.map(({ opens, closes }) => `${opens} to ${closes}`).join(" and ")}`;
}

export const VIEWS = ["day", "week", "month"] as const;
export type View = (typeof VIEWS)[number];

/** Returns the first and last day of the view that contains a date; a week begins on Monday. */
export function viewDays(view: View, date: IsoDate): { from: IsoDate; to: IsoDate } {
  if (view === "day") return { from: date, to: date };
  if (view === "week") {
    const from = addDays(date, 1 - weekdayOf(date));
    return { from, to: addDays(from, 6) };
  }
  const from = `${date.slice(0, 7)}-01`;
  return { from, to: addDays(addDays(from, 31).slice(0, 8).concat("01"), -1) };
}

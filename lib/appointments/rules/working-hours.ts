import type { IsoDate } from "@/lib/core/dates/dates";
import { type CalendarDay, type Holiday, type OpeningHours, weekdayOf, whyClosed } from "./opening";

/** When a technician works, by the week; without hours of their own, while the garage is open. */
export interface WorkingWeek {
  id: string;
  name: string;
  hours: readonly OpeningHours[];
}

/** A technician on one day. */
export interface WorkingDay {
  id: string;
  name: string;
  /** When they work if they are not away; empty on a day off. */
  hours: CalendarDay["hours"];
  /** Whether those are hours of their own, not the garage's. */
  own: boolean;
  /** Why they are away; null if they are not. */
  away: string | null;
}

/** Returns a technician's day. On a day on which the garage is closed nobody works, whatever their week says. */
export function workingDay(
  { id, name, hours }: WorkingWeek,
  day: CalendarDay,
  holidays: readonly Omit<Holiday, "id">[],
): WorkingDay {
  const weekday = weekdayOf(day.date);
  const own = hours.length > 0;
  return {
    id,
    name,
    own,
    hours:
      own && day.holiday === null
        ? hours
            .filter((stretch) => stretch.weekday === weekday)
            .map(({ opens, closes }) => ({ opens, closes }))
            .sort((a, b) => a.opens.localeCompare(b.opens))
        : day.hours,
    away: absenceOn(holidays, id, day.date, day.date)?.name ?? null,
  };
}

/** Returns the first absence of a technician that touches the days from one to another. */
export const absenceOn = <T extends Omit<Holiday, "id">>(
  holidays: readonly T[],
  technicianId: string,
  from: IsoDate,
  to: IsoDate,
): T | undefined =>
  holidays.find(
    ({ technician_id, starts_on, ends_on }) =>
      technician_id === technicianId && starts_on <= to && from <= ends_on,
  );

/** The hours in which a technician is there to work. */
export const hoursThere = ({ hours, away }: WorkingDay): CalendarDay["hours"] => (away === null ? hours : []);

/**
 * Returns why a technician is not at work at a time of day ("09:00"), as text for the user; null if they are, or if they work as
 * the garage opens, whose own hours then count.
 */
export function whyNotWorking(
  { name, hours, own, away }: WorkingDay,
  day: CalendarDay,
  time: string,
  edge: "start" | "end",
): string | null {
  if (away !== null) return `Away: ${away}`;
  if (!own || day.holiday !== null) return null;
  const why = whyClosed({ date: day.date, hours, holiday: null }, time, edge);
  if (why === null) return null;
  if (hours.length === 0) return why.replace("Closed on", `${name} does not work on`);
  return why.replace("Open from", `${name} works from`);
}

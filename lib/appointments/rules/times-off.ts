import { addDays } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";
import type { Interval } from "./free-slots";
import type { CalendarDay, Holiday } from "./opening";
import { hoursThere, type WorkingWeek, workingDay } from "./working-hours";

/**
 * Returns when, of the given days, a technician is not at work. Midnight and working hours are of the garage's clock, so that a day
 * on which the clocks change is an hour shorter or longer.
 */
export const timesOff = (
  technician: WorkingWeek,
  days: readonly CalendarDay[],
  holidays: readonly Holiday[],
  timeZone: string,
): Interval[] =>
  days.flatMap((day) => {
    const at = (time: string) => instantOf(day.date, time, timeZone);
    const stretches = hoursThere(workingDay(technician, day, holidays));
    const edges = [
      at("00:00"),
      ...stretches.flatMap(({ opens, closes }) => [at(opens), at(closes)]),
      instantOf(addDays(day.date, 1), "00:00", timeZone),
    ];
    return Array.from({ length: edges.length / 2 }, (_, n) => ({
      from: edges[n * 2] ?? 0,
      to: edges[n * 2 + 1] ?? 0,
    })).filter(({ from, to }) => from < to);
  });

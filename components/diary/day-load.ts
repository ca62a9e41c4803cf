import type { CalendarView } from "@/lib/appointments/queries/calendar";
import { load, localSpan, onDay } from "@/lib/appointments/rules/diary-day";

/** The days of a week or a month: what is booked on each, in order of time, and how much of it is sold over all columns. */
export function dayLoads({ days, resources, time_zone }: CalendarView) {
  const working = resources.filter(({ kind, id }) => id !== null && kind !== "courtesy_car");
  const all = resources.flatMap(({ name, kind, events }) =>
    events.map((event) => ({ event, place: name, kind, local: localSpan(event, time_zone) })),
  );
  return days.map((day) => {
    const booked = all
      .flatMap((one) => {
        const span = onDay(one.local, day.date);
        return span ? [{ ...one, span }] : [];
      })
      .sort((a, b) => a.span.start - b.span.start || a.event.id.localeCompare(b.event.id));
    const { sold, there } = load(
      day.hours,
      booked.filter(({ kind }) => kind !== "courtesy_car").map(({ span }) => span),
    );
    const away = working.filter((column) =>
      column.away.some(({ starts_on, ends_on }) => starts_on <= day.date && day.date <= ends_on),
    );
    return { day, booked, sold, there: there * (working.length - away.length) };
  });
}

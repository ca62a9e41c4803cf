import type { CalendarView } from "@/lib/appointments/queries/calendar";
import { type Capacity, capacityOf } from "@/lib/appointments/rules/capacity";
import { type DayCard, localSpan, onDay } from "@/lib/appointments/rules/diary-day";
import type { CalendarDay } from "@/lib/appointments/rules/opening";
import { workingDay } from "@/lib/appointments/rules/working-hours";

/** The days of a week or a month: what is booked on each, in order of time, and how much of it is sold over all bays. */
export function dayLoads({ days, resources, time_zone, setup }: CalendarView) {
  const all = resources.flatMap(({ name, events }) =>
    events.map((event) => ({ event, place: name, local: localSpan(event, time_zone) })),
  );
  return days.map((day) => {
    const booked = all
      .flatMap((one) => {
        const span = onDay(one.local, day.date);
        return span ? [{ ...one, span }] : [];
      })
      .sort((a, b) => a.span.start - b.span.start || a.event.id.localeCompare(b.event.id));
    const cards = booked.map(({ event, span }) => ({ ...event, ...span }));
    return { day, booked, ...capacityOn(setup, day, cards).day };
  });
}

/** What is sold of a day, by bay, technician, skill and MOT class. */
export const capacityOn = (
  setup: CalendarView["setup"],
  day: CalendarDay,
  cards: readonly DayCard[],
): Capacity =>
  capacityOf({
    day,
    bays: setup.resources,
    technicians: setup.technicians.map((technician) => ({
      ...technician,
      ...workingDay(technician, day, setup.holidays),
    })),
    cards,
  });

import type { IsoDate } from "@/lib/core/dates/dates";
import { instantOf } from "@/lib/core/dates/local-time";

const MINUTE = 60_000;

/** From one instant (inclusive) to another, in milliseconds since 1970. */
export interface Interval {
  from: number;
  to: number;
}

/** A bay or a technician, and when they are not available: bookings, holidays. */
export interface Place {
  id: string;
  busy: readonly Interval[];
}

export interface OpenDay {
  date: IsoDate;
  /** In local time, as "08:00"; empty if the garage is closed. */
  hours: readonly { opens: string; closes: string }[];
}

export interface SlotRequest {
  days: readonly OpenDay[];
  timeZone: string;
  duration_minutes: number;
  /** A slot starts every `step_minutes` after opening. */
  step_minutes: number;
  /** The earliest start of a slot: now plus the notice needed. */
  not_before: number;
  /** One of these must be free; null if none is needed. */
  resources: readonly Place[] | null;
  technicians: readonly Place[] | null;
}

export interface Slot {
  /** ISO 8601 in UTC. */
  starts_at: string;
  ends_at: string;
  /** The day in the garage's time zone. */
  date: IsoDate;
  /** The bays and technicians that are free for all of it. */
  resource_ids: string[];
  technician_ids: string[];
}

/**
 * Returns when work of a given duration fits in: within one period of opening hours, with a bay and a technician free
 * throughout. Opening hours are in local time, but slots step in real minutes, so a night when the clocks change has an hour
 * more or less.
 */
export function freeSlots(request: SlotRequest): Slot[] {
  const { days, timeZone, step_minutes, duration_minutes, not_before } = request;
  const length = duration_minutes * MINUTE;
  return days.flatMap(({ date, hours }) =>
    hours.flatMap(({ opens, closes }) => {
      const slots: Slot[] = [];
      const end = instantOf(date, closes, timeZone);
      for (let from = instantOf(date, opens, timeZone); from + length <= end; from += step_minutes * MINUTE) {
        const slot = from >= not_before ? slotAt(request, { from, to: from + length }, date) : null;
        if (slot) slots.push(slot);
      }
      return slots;
    }),
  );
}

function slotAt({ resources, technicians }: SlotRequest, time: Interval, date: IsoDate): Slot | null {
  const bays = free(resources, time);
  const people = free(technicians, time);
  if ((resources && bays.length === 0) || (technicians && people.length === 0)) return null;
  return {
    starts_at: new Date(time.from).toISOString(),
    ends_at: new Date(time.to).toISOString(),
    date,
    resource_ids: bays,
    technician_ids: people,
  };
}

const free = (places: readonly Place[] | null, { from, to }: Interval): string[] =>
  (places ?? [])
    .filter(({ busy }) => !busy.some((taken) => taken.from < to && from < taken.to))
    .map(({ id }) => id);

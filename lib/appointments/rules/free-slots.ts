import type { IsoDate } from "@/lib/core/dates/dates";
import { instantOf } from "./local-time";

const MINUTE = 60_000;

/** From one instant up to another, in milliseconds since 1970. */
export interface Interval {
  from: number;
  to: number;
}

/** A bay or a technician, and when it is not to be had: bookings, holidays. */
export interface Place {
  id: string;
  busy: readonly Interval[];
}

export interface OpenDay {
  date: IsoDate;
  /** By the clock on the wall, as "08:00"; none where the garage is closed. */
  hours: readonly { opens: string; closes: string }[];
}

export interface SlotRequest {
  days: readonly OpenDay[];
  timeZone: string;
  duration_minutes: number;
  /** A slot begins every so many minutes after opening. */
  step_minutes: number;
  /** No slot begins earlier: now, and the notice that is needed. */
  not_before: number;
  /** One of them has to be free; null where none is asked for. */
  resources: readonly Place[] | null;
  technicians: readonly Place[] | null;
}

export interface Slot {
  /** ISO 8601 in UTC. */
  starts_at: string;
  ends_at: string;
  /** Day by the garage's calendar. */
  date: IsoDate;
  /** Who and what is free for all of it. */
  resource_ids: string[];
  technician_ids: string[];
}

/**
 * When work of a duration can be taken in: within one stretch of opening hours, with a bay and a technician free throughout.
 * Stretches are opened and closed by the clock on the wall and walked through in real minutes, so that a night on which the
 * clocks change has an hour more or less.
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

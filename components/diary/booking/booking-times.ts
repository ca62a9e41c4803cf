"use client";

import { useState } from "react";
import { durationWords, readDuration, readTime } from "@/lib/appointments/rules/typed-times";
import { instantOf, laterBy, wallClock } from "@/lib/core/dates/local-time";

/** The time, the length and the place of a booking, as typed. */
export interface TypedBooking {
  date: string;
  time: string;
  duration: string;
  resource_id: string;
  technician_id: string;
  courtesy_car_id: string;
  appointment_type: string;
  promised_date: string;
  promised_time: string;
  confirmed_outside_hours: boolean;
}

/** What the server is sent of it, and where it cannot be read. */
export interface ReadBooking {
  starts_at: string;
  minutes: number | null;
  promised_at: string;
  problems: Partial<Record<"time" | "duration" | "promised", string>>;
}

const UNREAD_TIME = "A time such as 9, 930 or 14:15";

export function readTyped(typed: TypedBooking): ReadBooking {
  const time = readTime(typed.time);
  const minutes = readDuration(typed.duration);
  const promised = typed.promised_time.trim() ? readTime(typed.promised_time) : "";
  return {
    starts_at: typed.date && time ? `${typed.date}T${time}` : "",
    minutes,
    promised_at: promised ? `${typed.promised_date || typed.date}T${promised}` : "",
    problems: {
      ...(typed.date && time ? {} : { time: typed.date ? UNREAD_TIME : "Say on which day" }),
      ...(minutes ? {} : { duration: "A length such as 90, 1h30 or 1.5 h" }),
      ...(promised === null ? { promised: UNREAD_TIME } : {}),
    },
  };
}

export interface BookingTimes {
  typed: TypedBooking;
  read: ReadBooking;
  /** Whether unreadable fields are pointed out: after the first try to save. */
  shown: boolean;
  set(values: Partial<TypedBooking>): void;
  /** Points out what cannot be read; returns whether all can. */
  check(): boolean;
}

const TIMED = ["date", "time", "duration", "technician_id"] as const;

/** The state of the fields on time and place, which offers and packages fill in too. */
export function useBookingTimes(initial: TypedBooking): BookingTimes {
  const [typed, setTyped] = useState(initial);
  const [shown, setShown] = useState(false);
  const read = readTyped(typed);
  return {
    typed,
    read,
    shown,
    set: (values) =>
      setTyped((before) => ({
        ...before,
        // Another time has to be confirmed anew.
        ...(TIMED.some((name) => name in values && values[name] !== before[name])
          ? { confirmed_outside_hours: false }
          : {}),
        ...values,
      })),
    check() {
      setShown(true);
      return Object.keys(read.problems).length === 0;
    },
  };
}

interface Times {
  starts_at: string | null;
  ends_at: string | null;
  promised_at: string | null;
}

const ONE_HOUR = 60;

/** The times of an appointment as they are typed. */
export function typedTimes({ starts_at, ends_at, promised_at }: Times, timeZone: string) {
  const start = starts_at ? wallClock(Date.parse(starts_at), timeZone) : null;
  const promised = promised_at ? wallClock(Date.parse(promised_at), timeZone) : null;
  return {
    date: start?.date ?? "",
    time: start?.time ?? "",
    duration: durationWords(
      starts_at && ends_at ? lengthOf(Date.parse(starts_at), Date.parse(ends_at), timeZone) : ONE_HOUR,
    ),
    promised_date: promised?.date ?? "",
    promised_time: promised?.time ?? "",
  };
}

/** Minutes as `laterBy` counts them: whole days of the calendar, then real minutes. */
function lengthOf(from: number, to: number, timeZone: string): number {
  const start = wallClock(from, timeZone);
  const days = Math.max(0, Math.floor((to - from) / 86_400_000) - 1);
  let whole = days;
  while (laterBy(from, (whole + 1) * 24 * 60, timeZone) <= to) whole += 1;
  const day =
    whole === 0 ? from : laterBy(instantOf(start.date, start.time, timeZone), whole * 24 * 60, timeZone);
  return whole * 24 * 60 + Math.round((to - day) / 60_000);
}

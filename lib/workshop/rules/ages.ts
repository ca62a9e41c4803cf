import { wallClock } from "@/lib/core/dates/local-time";
import type { Column } from "./board";

const MINUTE = 60_000;

/** How long a car has been where it is: "5 min", "2 h", "3 days". */
export function ageWords(since: string, now: number): string {
  const minutes = Math.max(0, Math.floor((now - Date.parse(since)) / MINUTE));
  if (minutes < 1) return "just now";
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return `${hours} h`;
  const days = Math.floor(hours / 24);
  return days === 1 ? "1 day" : `${days} days`;
}

/** How long a car has been in its state; null for one that is not here yet. */
export const ageOf = ({ column, since }: { column: Column; since: string }, now: number): string | null =>
  column === "booked" ? null : ageWords(since, now);

/** What is expected of a car next, in words, and whether that time has passed. */
export interface Due {
  words: string;
  late: boolean;
}

interface Booking {
  starts_at: string;
  ends_at: string;
  /** When the customer was told that it is done. */
  promised_at: string | null;
}

/** When a booked car is expected, when another was promised, or else until when it is booked. Null where no time is known, or the work is done. */
export function dueOf(column: Column, booking: Booking | null, now: number, timeZone: string): Due | null {
  if (!booking || column === "done" || column === "collected") return null;
  const at = column === "booked" ? booking.starts_at : (booking.promised_at ?? booking.ends_at);
  const late = Date.parse(at) < now;
  const time = timeWords(Date.parse(at), now, timeZone);
  if (column === "booked") return { words: late ? `Late: expected ${time}` : `Expected ${time}`, late };
  if (booking.promised_at) return { words: late ? `Late: promised ${time}` : `Promised ${time}`, late };
  return { words: late ? `Overdue: booked until ${time}` : `Until ${time}`, late };
}

/** "14:30" today, "Thu 3 Dec" on another day. */
function timeWords(instant: number, now: number, timeZone: string): string {
  const { date, time } = wallClock(instant, timeZone);
  return date === wallClock(now, timeZone).date
    ? time
    : dayWords.format(new Date(`${date}T00:00:00Z`)).replace(",", "");
}

const dayWords = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "short",
  day: "numeric",
  month: "short",
});

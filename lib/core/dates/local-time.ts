import { addDays, type IsoDate } from "./dates";

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const made = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
  });
  formats.set(timeZone, made);
  return made;
}

/** Returns the local date and time at an instant (milliseconds since 1970): "2026-03-29" and "09:00". */
export function wallClock(instant: number, timeZone: string): { date: IsoDate; time: string } {
  const shown = new Date(instant + offsetAt(instant, timeZone)).toISOString();
  return { date: shown.slice(0, 10), time: shown.slice(11, 16) };
}

const QUARTER = 15 * MINUTE;
/** A diary asks for the same hours again and again, and the formatter takes twenty times as long as the map. */
const offsets = new Map<string, number>();
const MOST_OFFSETS = 10_000;

/** Clocks change on quarters of an hour, so that each needs to be worked out once. */
function offsetAt(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / QUARTER) * QUARTER;
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  const offset = formattedOffset(quarter, timeZone);
  offsets.set(key, offset);
  return offset;
}

function formattedOffset(instant: number, timeZone: string): number {
  const part = Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );
  const shown = `${part.year}-${part.month}-${part.day}T${part.hour}:${part.minute}:00Z`;
  return Date.parse(shown) - instant;
}

/**
 * Returns the instant (milliseconds since 1970) of a local date and time. A time that occurs twice means the first one; a time
 * that the change to summer time skips moves forward by as much as the clock does.
 */
export function instantOf(date: IsoDate, time: string, timeZone: string): number {
  const shown = Date.parse(`${date}T${time.slice(0, 5)}:00Z`);
  const before = offsetAt(shown - DAY, timeZone);
  const after = offsetAt(shown + DAY, timeZone);
  for (const offset of [Math.max(before, after), Math.min(before, after)])
    if (offsetAt(shown - offset, timeZone) === offset) return shown - offset;
  return shown - before;
}

const DAY_MINUTES = 24 * 60;

/**
 * Returns the instant this many minutes later. Whole days are calendar days, so a three-day booking ends at the time of day at
 * which it began even if the clocks change meanwhile; anything under a day counts in real minutes.
 */
export function laterBy(instant: number, minutes: number, timeZone: string): number {
  const days = Math.trunc(minutes / DAY_MINUTES);
  if (days === 0) return instant + minutes * MINUTE;
  const { date, time } = wallClock(instant, timeZone);
  const within = instant % MINUTE;
  return instantOf(addDays(date, days), time, timeZone) + within + (minutes % DAY_MINUTES) * MINUTE;
}

/**
 * Returns the end of a booking that is moved to another start. It keeps its length by the local clock. A booking within one day
 * keeps its length in real minutes, as work does.
 */
export function movedEnd(was: { from: number; to: number }, from: number, timeZone: string): number {
  const [start, end] = [wallClock(was.from, timeZone), wallClock(was.to, timeZone)];
  const length = was.to - was.from;
  if (start.date === end.date) return from + length;
  const onTheWall = Date.parse(`${end.date}T${end.time}:00Z`) - Date.parse(`${start.date}T${start.time}:00Z`);
  const begins = wallClock(from, timeZone);
  const ends = new Date(Date.parse(`${begins.date}T${begins.time}:00Z`) + onTheWall).toISOString();
  const to = instantOf(ends.slice(0, 10), ends.slice(11, 16), timeZone);
  return to > from ? to : from + length;
}

/** Reads an instant from text: with the offset that it gives, or else in the garage's local time. */
export const readInstant = (text: string, timeZone: string): number =>
  /(Z|[+-]\d{2}:?\d{2})$/.test(text)
    ? Date.parse(text)
    : instantOf(text.slice(0, 10), text.slice(11, 16), timeZone);

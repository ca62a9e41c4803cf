import { addDays, addMonths, daysBetween, FIRST_DAY, type IsoDate, LAST_DAY } from "./dates";

/** Which year or week is meant where none is typed: the nearest date, the next from today on, or the last up to today. */
export type DateLean = "near" | "ahead" | "back";

export interface DateLimits {
  lean?: DateLean;
  min?: IsoDate | undefined;
  max?: IsoDate | undefined;
}

/** A date, null where nothing was typed, or the problem to show at the field. */
export type ReadDate = { date: IsoDate | null } | { problem: string };

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];
const WEEKDAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const FIRST_YEAR = Number(FIRST_DAY.slice(0, 4));
const LAST_YEAR = Number(LAST_DAY.slice(0, 4));
/** A two-digit year means one up to this many years ahead, otherwise one in the previous century. */
const YEARS_AHEAD = 20;
/** A leap day is searched this many years either way, which spans a century that is not a leap year. */
const YEARS_AROUND = 8;

/**
 * Reads a date as British people type it, whatever the browser's language: "3/4" and "3 apr" are 3 April of the most likely year,
 * "3/4/27" names the year, "t" is today, "+7" a week from today, "+2w", "-1d", "+1m", "fri" the next Friday. It also reads ISO
 * dates and what `formatDate` shows. `today` is the garage's own date.
 */
export function readDate(typed: string, today: IsoDate, limits: DateLimits = {}): ReadDate {
  const text = typed.trim().toLowerCase().replace(/\s+/g, " ");
  if (text === "") return { date: null };
  const read = named(text, today) ?? moved(text, today) ?? weekday(text, today, leanOf(limits, today));
  const found = read ?? calendarDay(text, today, limits);
  if (!found) return { problem: `“${typed.trim()}” is no date: type 3/4, 3 apr, fri, +7 or t for today` };
  return typeof found === "string" ? within(found, limits) : found;
}

const NAMED = new Map(Object.entries({ t: 0, today: 0, y: -1, yesterday: -1, tom: 1, tomorrow: 1 }));

function named(text: string, today: IsoDate): IsoDate | null {
  const days = NAMED.get(text);
  return days === undefined ? null : addDays(today, days);
}

function moved(text: string, today: IsoDate): IsoDate | null {
  const match = /^([+\-−])\s?(\d{1,4})\s?(d|w|m|y|days?|weeks?|months?|years?)?$/.exec(text);
  if (!match) return null;
  const count = Number(match[2]) * (match[1] === "+" ? 1 : -1);
  switch (match[3]?.[0]) {
    case "w":
      return addDays(today, count * 7);
    case "m":
      return addMonths(today, count);
    case "y":
      return addMonths(today, count * 12);
    default:
      return addDays(today, count);
  }
}

/** "fri" is the next Friday, never today. Where the field leans back, it is the last Friday. */
function weekday(text: string, today: IsoDate, lean: DateLean): IsoDate | null {
  const wanted = text.length < 2 ? -1 : WEEKDAYS.findIndex((name) => name.startsWith(text));
  if (wanted < 0) return null;
  const now = new Date(`${today}T00:00:00Z`).getUTCDay();
  return lean === "back"
    ? addDays(today, -((now - wanted + 7) % 7 || 7))
    : addDays(today, (wanted - now + 7) % 7 || 7);
}

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const FIGURES = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/;
const TOGETHER = /^(\d{2})(\d{2})(\d{4}|\d{2})?$/;
const WORDS = /^(\d{1,2})(?:st|nd|rd|th)?[ \-/]?([a-z]{3,9})\.?(?:[ \-/]?(\d{4}|\d{2}))?$/;

function calendarDay(text: string, today: IsoDate, limits: DateLimits): IsoDate | ReadDate | null {
  const plain = withoutWeekday(text);
  const iso = ISO.exec(plain);
  // A browser's own date field writes a two-digit year with two zeros before it.
  if (iso)
    return wholeDay(fullYear((iso[1] ?? "").replace(/^00/, ""), today), Number(iso[2]), Number(iso[3]));
  const match = FIGURES.exec(plain) ?? TOGETHER.exec(plain) ?? WORDS.exec(plain);
  if (!match) return null;
  const [, day, second = "", year] = match;
  const month = /\d/.test(second) ? Number(second) : MONTHS.findIndex((name) => name.startsWith(second)) + 1;
  if (month === 0) return null;
  return year === undefined
    ? dayOfSomeYear(Number(day), month, today, limits)
    : wholeDay(fullYear(year, today), month, Number(day));
}

/**
 * Drops the weekday of "Tue 3 Nov 2026", the form in which dates are shown. If the user changed only the day, the old weekday no
 * longer applies.
 */
function withoutWeekday(text: string): string {
  const [first = "", ...rest] = text.split(/,? /);
  const known = first.length > 1 && WEEKDAYS.some((name) => name.startsWith(first));
  return known && rest.length > 0 ? rest.join(" ") : text;
}

function fullYear(year: string, today: IsoDate): number {
  if (year.length === 4) return Number(year);
  const now = Number(today.slice(0, 4));
  const sameCentury = now - (now % 100) + Number(year);
  return sameCentury > now + YEARS_AHEAD ? sameCentury - 100 : sameCentury;
}

function wholeDay(year: number, month: number, day: number): IsoDate | ReadDate {
  if (month < 1 || month > 12) return { problem: `There is no month ${month}` };
  const date = isoOf(year, month, day);
  if (!date) return { problem: `There is no ${day} ${capital(MONTHS[month - 1])} ${year}` };
  if (year < FIRST_YEAR || year > LAST_YEAR)
    return { problem: `Give a year from ${FIRST_YEAR} to ${LAST_YEAR}` };
  return date;
}

function dayOfSomeYear(
  day: number,
  month: number,
  today: IsoDate,
  limits: DateLimits,
): IsoDate | ReadDate | null {
  if (month > 12) return { problem: `There is no month ${month}` };
  const year = Number(today.slice(0, 4));
  const lean = leanOf(limits, today);
  const days = Array.from({ length: 2 * YEARS_AROUND + 1 }, (_, i) =>
    isoOf(year + i - YEARS_AROUND, month, day),
  )
    .filter((date) => date !== null)
    .toSorted((a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)));
  const meant = days.find((date) =>
    lean === "near" ? true : lean === "ahead" ? date >= today : date <= today,
  );
  return meant ?? { problem: `There is no ${day} ${capital(MONTHS[month - 1])}` };
}

const leanOf = ({ lean, min, max }: DateLimits, today: IsoDate): DateLean =>
  lean ?? (max !== undefined && max <= today ? "back" : min !== undefined && min >= today ? "ahead" : "near");

/** Null where the calendar has no such date. */
function isoOf(year: number, month: number, day: number): IsoDate | null {
  const date = new Date(Date.UTC(2000, month - 1, day));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day
    ? date.toISOString().slice(0, 10)
    : null;
}

const capital = (name = "") => name.charAt(0).toUpperCase() + name.slice(1);

function within(date: IsoDate, { min, max }: DateLimits): ReadDate {
  if (!/^\d{4}-/.test(date) || date < FIRST_DAY || date > LAST_DAY)
    return { problem: `Give a year from ${FIRST_YEAR} to ${LAST_YEAR}` };
  if (max !== undefined && date > max) return { problem: `No day after ${inWords(max)}` };
  if (min !== undefined && date < min) return { problem: `No day before ${inWords(min)}` };
  return { date };
}

function inWords(date: IsoDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${capital(MONTHS[(month ?? 1) - 1])} ${year}`;
}

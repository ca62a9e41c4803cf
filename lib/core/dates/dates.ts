/** A date such as "2026-11-22", in the garage's own time zone. Instants are ISO strings too, with a time. */
export type IsoDate = string;

/** The range of valid dates. It catches a two-digit year that was taken literally. */
export const FIRST_DAY: IsoDate = "1900-01-01";
export const LAST_DAY: IsoDate = "2100-12-31";

const DAY_MS = 86_400_000;

/** Returns today's date where the garage is: an invoice at 00:30 British Summer Time belongs to that day, not to UTC's. */
export function today(timeZone = "Europe/London", now = new Date()): IsoDate {
  const calendar = calendars.get(timeZone) ?? makeCalendar(timeZone);
  return calendar.format(now);
}

/** Cached: making a formatter takes longer than most database statements. */
const calendars = new Map<string, Intl.DateTimeFormat>();

function makeCalendar(timeZone: string): Intl.DateTimeFormat {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  const calendar = new Intl.DateTimeFormat("en-CA", { timeZone, ...parts });
  calendars.set(timeZone, calendar);
  return calendar;
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The later of two dates. */
export const laterOf = (one: IsoDate, other: IsoDate): IsoDate => [one, other].sort().at(-1) ?? one;

/** Whole days from one date to another; negative when `to` is earlier. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** Adds months, clamped to the end of the month: 31 January plus one month is 28 February. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(day, last));
  return first.toISOString().slice(0, 10);
}

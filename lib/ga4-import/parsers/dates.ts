import { inOtherForm, slashedDate } from "./other-dates";
import { dropped, isNullWord, Noted, NULL_WORD, type Reading, repaired, reported, valueIn } from "./reading";

const FIRST_YEAR = 1800;
const LAST_YEAR = 2200;
const SLOTS_A_YEAR = 13 * 32;
/** ISO text by year, month and day; null for a day that does not exist. Each day's text is made only once. */
const calendar: (string | null | undefined)[] = [];

/** The limits that a date is checked against. */
export interface DateRules {
  /** Dates before this are reported. */
  earliest: string;
  /** Dates after this are reported. */
  latest: string;
}

/** Returns the limits: a date before 1950 or more than ten years ahead is imported as it is and reported. */
export function plausibleDates(today: string): DateRules {
  return { earliest: "1950-01-01", latest: `${Number(today.slice(0, 4)) + 10}${today.slice(4)}` };
}

/**
 * Reads `DD/MM/YYYY` as ISO text. A two-digit year is 20yy, or 19yy if 20yy would be after the latest date.
 * `?`, bare numbers and days that do not exist have no reading. With `noneOn2000`, 01/01/2000 means no date,
 * as GA4 writes it in documents.
 */
export function readDate(text: string, rules: DateRules, noneOn2000 = false): Reading<string> {
  if (text.length !== 10 || text.charCodeAt(2) !== 47 || text.charCodeAt(5) !== 47) {
    const slashed = slashedDate(text);
    return slashed === null ? readOddDate(text, rules) : inOtherForm(readDate(slashed, rules, noneOn2000));
  }
  const iso = isoDay(digits(text, 6, 10), digits(text, 3, 5), digits(text, 0, 2));
  if (iso === null)
    return dropped(/^[0-9]{2}.[0-9]{2}.[0-9]{4}$/.test(text) ? "impossible-date" : "not-a-date");
  if (noneOn2000 && iso === "2000-01-01") return repaired<string>(null, "date-none");
  return iso < rules.earliest || iso > rules.latest ? reported(iso, "implausible-date") : iso;
}

const ODD_DATE = /^([0-9]{1,2})\/([0-9]{1,2})\/([0-9]{2}|[0-9]{4})(?:\s+[0-9:]+)?$/;

function readOddDate(text: string, rules: DateRules): Reading<string> {
  if (isNullWord(text)) return NULL_WORD;
  const trimmed = text.trim();
  if (trimmed === "") return repaired<string>(null, "spaces");
  if (trimmed === "?") return dropped("question-mark");
  if (/^[0-9]+$/.test(trimmed)) return dropped("bare-number");
  const [, day, month, year = ""] = ODD_DATE.exec(trimmed) ?? [];
  if (day === undefined) return dropped("not-a-date");
  const iso = isoDay(fullYear(year, rules), Number(month), Number(day));
  if (iso === null) return dropped("impossible-date");
  if (iso < rules.earliest || iso > rules.latest) return reported(iso, "implausible-date");
  if (year.length === 2) return repaired(iso, "two-digit-year");
  return trimmed === text ? iso : repaired(iso, "spaces");
}

const fullYear = (year: string, { latest }: DateRules): number =>
  year.length === 4 ? Number(year) : Number(`20${year}` > latest.slice(0, 4) ? `19${year}` : `20${year}`);

/** GA4 stores some timestamps in seconds since 01/01/0001. */
const EPOCH_1970 = 62_135_596_800;

/** Reads `DD/MM/YYYY HH:MM[:SS]`, or GA4's eleven digits, as `YYYY-MM-DDTHH:MM:SS` by the garage's clock. */
export function readTimestamp(text: string, rules: DateRules): Reading<string> {
  if (/^[0-9]{11}$/.test(text)) {
    const iso = new Date((Number(text) - EPOCH_1970) * 1000).toISOString().slice(0, 19);
    return iso < rules.earliest || iso > rules.latest
      ? dropped("bare-number")
      : repaired(iso, "eleven-digit-timestamp");
  }
  const [, day = "", clock] = STAMP.exec(text) ?? [];
  const date = readDate(day, rules);
  const iso = valueIn(date);
  if (iso === null) return date;
  const time = clock === undefined ? "00:00:00" : valueIn(readTime(clock));
  if (time === null) return dropped("impossible-time");
  const stamp = `${iso}T${time}`;
  return date instanceof Noted ? new Noted(stamp, date.kind, date.outcome) : stamp;
}

/** A day and, after a space or ISO's `T`, a time. */
const STAMP = /^\s*(.*?)(?:(?:\s+|(?<=[0-9])T)([0-9]{1,2}:.*?)(?:\.[0-9]+)?Z?)?\s*$/;

/** Reads `HH:MM` or `HH:MM:SS` as `HH:MM:SS`. */
export function readTime(text: string): Reading<string> {
  if (isNullWord(text)) return NULL_WORD;
  const match = /^\s*([01]?[0-9]|2[0-3]):([0-5][0-9])(?::([0-5][0-9]))?\s*$/.exec(text);
  if (!match) return readTwelveHours(text);
  return `${(match[1] as string).padStart(2, "0")}:${match[2]}:${match[3] ?? "00"}`;
}

/** Reads `2:30 PM`, as spreadsheets write it. */
function readTwelveHours(text: string): Reading<string> {
  const [, hour, minutes, seconds = "00", half] =
    /^\s*(0?[1-9]|1[0-2]):([0-5][0-9])(?::([0-5][0-9]))?\s*([ap])\.?m\.?\s*$/i.exec(text) ?? [];
  if (hour === undefined || half === undefined) return dropped("impossible-time");
  const hours = (Number(hour) % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  return repaired(`${String(hours).padStart(2, "0")}:${minutes}:${seconds}`, "twelve-hour-time");
}

function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let at = from; at < to; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return -1;
    value = value * 10 + digit;
  }
  return value;
}

function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const slot = (year - FIRST_YEAR) * SLOTS_A_YEAR + month * 32 + day;
  let iso = calendar[slot];
  if (iso === undefined) {
    const date = new Date(Date.UTC(year, month - 1, day));
    iso = date.getUTCMonth() === month - 1 ? date.toISOString().slice(0, 10) : null;
    calendar[slot] = iso;
  }
  return iso;
}

import type { Shown } from "./styles";

const DAY_MS = 86_400_000;
/**
 * The days from 1970 back to the day before Excel's first. Correct for dates after 29 February 1900, a day
 * that exists only in Excel.
 */
const DAYS_1900 = 25_569;
/** Old Excel for Macs counts from 1904. */
const DAYS_1904 = 24_107;
const NEVER = 60;

/** From here on Excel has lost digits. */
const FIFTEEN_DIGITS = 1e15;

/**
 * Returns the number in a cell as GA4 would write it: a date as `DD/MM/YYYY`, with its time if it has one, a
 * number as Excel shows it. A number whose digits Excel lost becomes `2.04E+22`, as Excel itself writes it
 * into a CSV file.
 */
export function numberText(value: number, shown: Shown, from1904: boolean): string {
  if ((shown === "date" || shown === "time") && value >= 0 && value < 2_958_466) {
    return dateText(value, shown, from1904);
  }
  return shown === "percent" ? `${plain(value * 100)}%` : plain(value);
}

function plain(value: number): string {
  if (Math.abs(value) >= FIFTEEN_DIGITS) return value.toExponential().replace("e", "E");
  // Excel stores doubles and shows fifteen digits of them: 1.1000000000000001 is 1.1.
  const shown = Number(value.toPrecision(15));
  return Math.abs(shown) >= 1e-6 || shown === 0 ? String(shown) : shown.toFixed(20).replace(/0+$/, "");
}

function dateText(value: number, shown: Shown, from1904: boolean): string {
  const seconds = Math.round(value * 86_400);
  const day = Math.floor(seconds / 86_400);
  const time = clock(seconds % 86_400);
  if (day === 0 && (shown === "time" || !from1904)) return time;
  const date = dayText(day, from1904);
  return seconds % 86_400 === 0 && shown === "date" ? date : `${date} ${time}`;
}

function dayText(day: number, from1904: boolean): string {
  if (!from1904 && day === NEVER) return "29/02/1900";
  const since1970 = from1904 ? day - DAYS_1904 : day - DAYS_1900 + (day < NEVER ? 1 : 0);
  const [year, month, date] = new Date(since1970 * DAY_MS).toISOString().slice(0, 10).split("-");
  return `${date}/${month}/${year}`;
}

const clock = (seconds: number): string =>
  [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");

/** Converts a date that some programs write into a cell, `2026-02-01T00:00:00`, to the form GA4 writes. */
export function isoText(text: string): string {
  const [, year, month, day, time = "00:00:00"] =
    /^([0-9]{4})-([0-9]{2})-([0-9]{2})(?:T([0-9]{2}:[0-9]{2}:[0-9]{2})(?:\.[0-9]+)?Z?)?$/.exec(text) ?? [];
  if (year === undefined) return text;
  return time === "00:00:00" ? `${day}/${month}/${year}` : `${day}/${month}/${year} ${time}`;
}

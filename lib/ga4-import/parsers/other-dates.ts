import { Noted, type Reading, repaired } from "./reading";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const TIME = "(?:[T\\s]+[0-9]{1,2}:[0-9:.]+\\s*(?:[ap]m|Z)?)?";
const YEAR_FIRST = new RegExp(`^([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})${TIME}$`, "i");
const OTHER_SIGNS = new RegExp(`^([0-9]{1,2})([-.])([0-9]{1,2})\\2([0-9]{2}|[0-9]{4})${TIME}$`, "i");
const WORD = "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";
const DAY_FIRST = new RegExp(`^([0-9]{1,2})[-/.\\s]*${WORD}[-/.,\\s]*([0-9]{2}|[0-9]{4})${TIME}$`, "i");
const MONTH_FIRST = new RegExp(`^${WORD}[\\s]*([0-9]{1,2}),?\\s+([0-9]{4})${TIME}$`, "i");

/**
 * Converts a date in a spreadsheet's form — `2026-02-01`, `01-Feb-26`, `1 February 2026`, `01.02.2026` — to
 * `DD/MM/YYYY` or `DD/MM/YY`, the form in which GA4's own dates are read; null for any other text.
 */
export function slashedDate(text: string): string | null {
  const trimmed = text.trim();
  const [, year, month, day] = YEAR_FIRST.exec(trimmed) ?? [];
  if (year && month && day) return slashed(day, month, year);
  const [, first, , second, last] = OTHER_SIGNS.exec(trimmed) ?? [];
  if (first && second && last) return slashed(first, second, last);
  const [, before, word, after] = DAY_FIRST.exec(trimmed) ?? [];
  if (before && word && after) return slashed(before, monthOf(word), after);
  const [, named, number, end] = MONTH_FIRST.exec(trimmed) ?? [];
  return named && number && end ? slashed(number, monthOf(named), end) : null;
}

const monthOf = (word: string): string => String(MONTHS.indexOf(word.toLowerCase()) + 1);

const slashed = (day: string, month: string, year: string): string =>
  `${day.padStart(2, "0")}/${month.padStart(2, "0")}/${year}`;

/** Adds to a reading of `slashedDate`'s text the note that the date was in another form. */
export const inOtherForm = (reading: Reading<string>): Reading<string> =>
  reading instanceof Noted || reading === null ? reading : repaired(reading, "other-date-form");

const AMERICAN = /^\s*(?:0?[1-9]|1[0-2])[/.-](?:1[3-9]|2[0-9]|3[01])[/.-](?:[0-9]{4}|[0-9]{2})(?:\s.*)?$/;

/** Whether a text is a date only if its first number is the month, as in the United States. */
export const isAmericanDate = (text: string): boolean => AMERICAN.test(text);

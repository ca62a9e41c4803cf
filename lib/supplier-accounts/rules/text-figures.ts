import type { IsoDate } from "@/lib/core/dates/dates";
import { readDate } from "@/lib/core/dates/read-date";
import { type Decimal, decimal, pounds } from "@/lib/core/money";

const AMOUNT = /^[-−(]?\s?£?\s?-?\d{1,3}(?:,?\d{3})*\.\d{2,4}\)?\s?(?:CR|DR|-)?$/i;

/** Whether a word is an amount of money as papers print it: "1,234.56", "£12.00", "(3.20)", "12.00CR". */
export const isAmount = (word: string): boolean => AMOUNT.test(word.trim());

/** Reads an amount to at most 4 places, negative for "(3.20)", "3.20-" and "3.20CR". Null if it is none. */
export function readAmount(word: string): Decimal | null {
  const text = word.trim();
  if (!isAmount(text) && !/^[-−(]?\s?£?\d{1,9}\)?$/.test(text)) return null;
  const negative = /^[-−(]|£\s?-|-$|CR$/i.test(text);
  const digits = text.replace(/[^\d.]/g, "");
  const value = negative ? decimal(digits).neg() : decimal(digits);
  return /\.\d{3,4}$/.test(digits) ? value.toString() : pounds(value);
}

/** Reads a day with its year as papers print it, "02/12/2026", "2 Dec 26", "2026-12-02". Null if it is none, or to come. */
export function readDay(word: string, today: IsoDate): IsoDate | null {
  const text = word.trim();
  if (!/^\d{4}-\d\d-\d\d$|^\d{1,2}[\s./-](?:\d{1,2}|[A-Za-z]{3,9})[\s./-]\d{2,4}$/.test(text)) return null;
  const read = readDate(text, today);
  return "date" in read && read.date !== null && read.date <= today ? read.date : null;
}

const DAY_AT_START = /^(\d{4}-\d\d-\d\d|\d{1,2}[\s./-](?:\d{1,2}|[A-Za-z]{3,9})[\s./-]\d{2,4})\b/;

/** A day at the beginning of a row, and what follows. */
export function dayFirst(row: string, today: IsoDate): { day: IsoDate; rest: string } | null {
  const [word] = DAY_AT_START.exec(row.trim()) ?? [];
  const day = word ? readDay(word, today) : null;
  return word && day ? { day, rest: row.trim().slice(word.length).trim() } : null;
}

/** A row of a paper is not longer; what is behind that is left out, as a stranger made the file. */
const LONGEST_ROW = 400;

/** Takes the amounts off the end of a row, in their order, and leaves the words before them with their tabs. */
export function amountsLast(row: string): { words: string; amounts: Decimal[] } {
  const pieces = row.slice(0, LONGEST_ROW).trim().split(/(\s+)/);
  const amounts: Decimal[] = [];
  while (pieces.length > 0) {
    const sign = /^(?:CR|DR)$/i.test(pieces.at(-1) ?? "") && pieces.length > 2 ? 3 : 1;
    const word = pieces.slice(-sign).join("").replace(/\s/g, "");
    const amount = isAmount(word) ? readAmount(word) : null;
    if (amount === null) break;
    amounts.unshift(amount);
    pieces.length = Math.max(0, pieces.length - sign - 1);
  }
  return { words: pieces.join("").trim(), amounts };
}

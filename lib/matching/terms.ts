import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { all } from "@/lib/core/database/page";
import { searchKey } from "./search-key";

const TELEPHONE = /^(\+|00)?[\d\s().\-/]{5,}$/;
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;
const MAX_TERMS = 6;
/** Trigram indexes need three letters. */
const SHORTEST_PART = 3;
/** A number with this many digits is complete. Its leading zero is not required, because a file may have lost it. */
const WHOLE_NUMBER = 10;

/** Escapes the characters that LIKE reads as a pattern. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/** Returns a telephone number as it is dialled in the UK and stored in search_text: +44 7700 900123 is 07700900123. */
export const dialled = (text: string): string =>
  text
    .replace(/[^\d+]/g, "")
    .replace(/^(\+|00)440?/, "0")
    .replace(/^44(?=\d{10}$)/, "0");

/**
 * Returns the words that a row must contain, each anywhere in it. A whole telephone number or postcode counts as one word, however
 * it is spaced. Punctuation alone does not count.
 */
export function searchTerms(q: string): string[] {
  const text = q.trim();
  if (TELEPHONE.test(text) && amountTyped(text) === null) {
    const number = dialled(text);
    return [number.length >= WHOLE_NUMBER ? number.replace(/^0/, "") : number].filter(Boolean);
  }
  if (POSTCODE.test(text)) return [text.replace(/\s/g, "")];
  return text
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(searchKey(word)))
    .slice(0, MAX_TERMS);
}

/** Titles come before most names, so a title alone finds nobody. */
const TITLES = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof", "sir", "lady"]);

export const isTitle = (word: string): boolean => TITLES.has(searchKey(word));

/** Splits the leading titles from a name as it is printed. `title` is the first of them, or null where there is none. */
export function withoutTitles(q: string): { title: string | null; rest: string } {
  const words = q.trim().split(/\s+/);
  const name = words.findIndex((word) => !isTitle(word) && !/^(?:&|and)$/i.test(word));
  const rest = name === -1 ? words.length : name;
  const title = words.slice(0, rest).find(isTitle) ?? null;
  return title ? { title, rest: words.slice(rest).join(" ") } : { title: null, rest: q.trim() };
}

/** Whether a trigram index can find it: at least one term is long enough and is not a title. */
export const isSearchable = (q: string): boolean =>
  searchTerms(q).some((term) => searchKey(term).length >= SHORTEST_PART && !isTitle(term));

/** Reads an amount as it is printed, `£1,412.50`, and returns plain digits; null where it is not an amount. */
export function amountTyped(q: string): string | null {
  const [, pounds, digits, pence] =
    /^-?\s*(£?)\s*-?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{2})?$/.exec(q.trim()) ?? [];
  return digits && (pounds || pence) ? digits.replaceAll(",", "") + (pence ?? ".00") : null;
}

/**
 * A condition that a column sorted bytewise begins with a text. It is a range up to the last character there is, so one plan serves
 * every text.
 */
export const beginsWith = (column: SQL, text: SQL): SQL =>
  sql`${column} >= ${text} and ${column} < ${text} || chr(1114111)`;

/** The same for a `search_key` column. Punctuation alone matches nothing. */
export const keyBegins = (column: SQL, typed: string): SQL =>
  searchKey(typed).trim() === "" ? sql`false` : beginsWith(column, sql`search_key(${typed})`);

/** `column like …` for every term, on a `search_key` column with a trigram index. An empty search matches nothing. */
export function holdsTerms(column: SQL, q: string): SQL[] {
  const terms = searchTerms(q);
  return terms.length > 0
    ? terms.map((term) => sql`${column} like '%' || search_key(${term}) || '%'`)
    : [sql`false`];
}

/**
 * Returns, as `(…)`, the first rows of a statement that a trigram index serves, sorted if an order is given. The CTE is
 * materialised because otherwise the planner assumes from the limit that matching rows are everywhere, and scans the table from its
 * start until it has enough.
 */
export const firstOf = (statement: SQL, most: SQL, order = sql``): SQL =>
  sql`(with held as materialized (${statement}) select * from held ${order} limit ${most})`;

export const holdsAll = (column: SQL, q: string): SQL => sql`(${all(holdsTerms(column, q))})`;

import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { all } from "@/lib/core/database/page";
import { searchKey } from "./search-key";

const TELEPHONE = /^(\+|00)?[\d\s().\-/]{5,}$/;
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;
const MAX_TERMS = 6;
/** Trigram indexes need three letters. */
const SHORTEST_PART = 3;
/** From so many digits on a number is whole: its leading nought, which a file may have lost, is not asked for. */
const WHOLE_NUMBER = 10;

/** Escapes what LIKE would read as a pattern. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/** A telephone number as it is dialled in the UK and as search_text has it: +44 7700 900123 is 07700900123. */
export const dialled = (text: string): string =>
  text
    .replace(/[^\d+]/g, "")
    .replace(/^(\+|00)440?/, "0")
    .replace(/^44(?=\d{10}$)/, "0");

/**
 * The words that a row must hold, each anywhere in it. A whole telephone number or postcode counts as one word, however
 * it is spaced; what is punctuation alone is none.
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

/** Titles stand before most names: with them alone nobody is looked for. */
const TITLES = new Set(["mr", "mrs", "ms", "miss", "mx", "dr", "rev", "prof", "sir", "lady"]);

export const isTitle = (word: string): boolean => TITLES.has(searchKey(word));

/** A name as it is printed, without the titles that it begins with; the first of them where there are any. */
export function withoutTitles(q: string): { title: string | null; rest: string } {
  const words = q.trim().split(/\s+/);
  const name = words.findIndex((word) => !isTitle(word) && !/^(?:&|and)$/i.test(word));
  const rest = name === -1 ? words.length : name;
  const title = words.slice(0, rest).find(isTitle) ?? null;
  return title ? { title, rest: words.slice(rest).join(" ") } : { title: null, rest: q.trim() };
}

/** Whether an index of parts of words can find it: by more than a title. */
export const isSearchable = (q: string): boolean =>
  searchTerms(q).some((term) => searchKey(term).length >= SHORTEST_PART && !isTitle(term));

/** Pounds and pence as they are printed, `£1,412.50`, in plain digits; null where it is none. */
export function amountTyped(q: string): string | null {
  const [, pounds, digits, pence] =
    /^-?\s*(£?)\s*-?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{2})?$/.exec(q.trim()) ?? [];
  return digits && (pounds || pence) ? digits.replaceAll(",", "") + (pence ?? ".00") : null;
}

/**
 * Whether a column in the order of bytes begins with a text: as a range up to the last character there is, which needs no
 * plan of its own for each text.
 */
export const beginsWith = (column: SQL, text: SQL): SQL =>
  sql`${column} >= ${text} and ${column} < ${text} || chr(1114111)`;

/** The same of a column of `search_key`; punctuation alone begins nothing. */
export const keyBegins = (column: SQL, typed: string): SQL =>
  searchKey(typed).trim() === "" ? sql`false` : beginsWith(column, sql`search_key(${typed})`);

/** `column like …` for every term, on a column of `search_key` with a trigram index; nothing typed holds nowhere. */
export function holdsTerms(column: SQL, q: string): SQL[] {
  const terms = searchTerms(q);
  return terms.length > 0
    ? terms.map((term) => sql`${column} like '%' || search_key(${term}) || '%'`)
    : [sql`false`];
}

/**
 * The first rows of a statement that an index of parts of words serves, as `(…)`, in an order where one is given. Set apart, as the
 * planner takes a limit for a promise that these rows are everywhere, and reads the table from its start until it has them.
 */
export const firstOf = (statement: SQL, most: SQL, order = sql``): SQL =>
  sql`(with held as materialized (${statement}) select * from held ${order} limit ${most})`;

export const holdsAll = (column: SQL, q: string): SQL => sql`(${all(holdsTerms(column, q))})`;

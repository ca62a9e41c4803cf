import "server-only";
import { type SQL, sql } from "drizzle-orm";

const TELEPHONE = /^(\+|00)?[\d\s().-]{5,}$/;
const POSTCODE = /^[a-z]{1,2}\d[a-z\d]?\s*\d[a-z]{2}$/i;
const MAX_TERMS = 6;

/** Escapes what LIKE would read as a pattern. */
export const literal = (text: string): string => text.replace(/[\\%_]/g, "\\$&");

/** A telephone number as it is dialled in the UK and as search_text has it: +44 7700 900123 is 07700900123. */
export const dialled = (text: string): string => text.replace(/[^\d+]/g, "").replace(/^(\+|00)440?/, "0");

/**
 * The words that a row must hold, each anywhere in it. A whole telephone number or postcode counts as one word, however
 * it is spaced.
 */
export function searchTerms(q: string): string[] {
  const text = q.trim();
  if (TELEPHONE.test(text)) return [dialled(text)];
  if (POSTCODE.test(text)) return [text.replace(/\s/g, "")];
  return text.split(/\s+/).filter(Boolean).slice(0, MAX_TERMS);
}

/**
 * Whether a column of folded text in the order of bytes begins with a text: as a range up to the last
 * character there is, which needs no plan of its own for each text.
 */
export const beginsWith = (column: SQL, text: string): SQL =>
  sql`${column} >= fold(${text}) and ${column} < fold(${text}) || chr(1114111)`;

/** `column like …` for every term, on a column of folded text with a trigram index. */
export function holdsTerms(column: SQL, q: string): SQL[] {
  return searchTerms(q).map((term) => sql`${column} like '%' || fold(${literal(term)}) || '%'`);
}

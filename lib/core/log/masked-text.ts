import { stripVTControlCharacters } from "node:util";

const LONGEST = 300;

/** What stands in the words of errors and libraries and may be somebody's: everything that was given from outside, as far as one can tell. */
const MASKS: readonly (readonly [what: RegExp, instead: string])[] = [
  // A database error's text that somebody put into their own, up to its end: statements, parameters, rows.
  [
    /(Failed query|Failing row contains|Failed process was running|\bparams?:|\bDETAIL:|\bReceived\b).*/s,
    "$1 …",
  ],
  // Values in the words of PostgreSQL, of JSON and of Node.
  [/"[^"]*"?/g, '"…"'],
  [/\)=\([^)]*\)?/g, ")=(…)"],
  [/\beyJ[\w-]*\.[\w.-]*|\b(ga4_|re_|whsec_|sk_|Bearer |Basic )\S+/g, "$1…"],
  [/:\/\/[^/\s@]*@/g, "://…@"],
  [/\?\S*=\S*/g, "?…"],
  [/[^\s<>()=,;:]+@[^\s<>(),;]+/g, "…@…"],
  [/(\+|\b0)\d[\d ()-]{7,}\d/g, "…"],
  // Postcodes, and registrations of each of the three styles.
  [/\b[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}\b/g, "…"],
  [/\b([A-Z]{2}\d{2} ?[A-Z]{3}|[A-Z]\d{1,3} ?[A-Z]{3}|[A-Z]{3} ?\d{1,3}[A-Z])\b/g, "…"],
];

/** Text that was written for people, without the values that it may repeat; one line of bounded length. */
export function maskText(text: string): string {
  const plain = stripVTControlCharacters(text.slice(0, 10 * LONGEST)).trim();
  const masked = MASKS.reduce((left, [what, instead]) => left.replace(what, instead), plain);
  const line = masked.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Codes, ids and figures pass as they are; what has blanks or signs of an address is text. */
export const maskString = (text: string): string =>
  /[\s"'@()=?]/.test(text) || text.length > LONGEST ? maskText(text) : text;

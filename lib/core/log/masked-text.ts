import { stripVTControlCharacters } from "node:util";

const LONGEST = 300;

/**
 * Patterns for personal data in the messages of errors and libraries: every value that came from outside, as far as one can tell.
 */
const MASKS: readonly (readonly [what: RegExp, instead: string])[] = [
  // The rest of a message in which a library repeats a database error: statements, parameters, rows.
  [
    /(Failed query|Failing row contains|Failed process was running|\bparams?:|\bDETAIL:|\bReceived\b).*/s,
    "$1 …",
  ],
  // Values in the messages of PostgreSQL, JSON and Node.
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

/** Masks the values in text that was written for people. Returns one line of bounded length. */
export function maskText(text: string): string {
  const plain = stripVTControlCharacters(text.slice(0, 10 * LONGEST)).trim();
  const masked = MASKS.reduce((left, [what, instead]) => left.replace(what, instead), plain);
  const line = masked.replace(/\s+/g, " ");
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}

/** Codes, ids and numbers pass unchanged. Anything with spaces, or with characters found in addresses, is treated as text. */
export const maskString = (text: string): string =>
  /[\s"'@()=?]/.test(text) || text.length > LONGEST ? maskText(text) : text;

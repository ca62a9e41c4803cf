import { DOCUMENT_TYPES, type DocumentType } from "./types";

/** The names of each type: on screen and in print, GA4's code, and what people say at the counter; letters only. */
const WORDS: Record<DocumentType, readonly string[]> = {
  estimate: ["estimate", "quote", "quotation", "es"],
  job_sheet: ["jobsheet", "jobcard", "job", "js"],
  invoice: ["invoice", "salesinvoice", "si"],
  credit_note: ["creditnote", "credit", "cr", "cn"],
  excess_invoice: ["excessinvoice", "excess", "xs"],
  payment_on_account: ["paymentonaccount", "pa"],
  vehicle_sale: ["vehiclesale", "vs"],
  vehicle_purchase: ["vehiclepurchase", "vp"],
};

/** A name matches from this many of its letters on. */
const KNOWN_FROM = 3;
const LONGEST_NAME = 3;

export interface TypedDocument {
  /** The type that was named, and the rest of the text. */
  type: DocumentType | null;
  rest: string;
  /** The digits of the number, without leading zeros and as typed; the text before them may be the garage's prefix. */
  number: { digits: string; asTyped: string; prefix: string } | null;
}

/** Parses a typed search such as `JS 5992`, `invoice no 9091`, `#1042`, `HB-9335` or `invoice wood`. */
export function readDocument(q: string): TypedDocument {
  const named = withoutType(q.trim());
  const rest = named.rest.replace(/^(?:(?:no|nr|number)\b\.?|#)\s*/i, "");
  const number = numberOf(rest);
  // "JS5992" and "HB9335" look alike: the letters may be a type or the garage's prefix.
  const type = named.type ?? (number?.prefix ? typeOf(number.prefix, true) : null);
  return { type, rest: named.type ? rest : q.trim(), number };
}

/** Whether a type and digits were typed, and nothing else. Not for `JS59`, which may be the start of a registration. */
export function namesNumber(q: string): boolean {
  const { rest, number } = readDocument(q);
  return rest !== q.trim() && number !== null && number.digits !== "" && number.prefix === "";
}

function withoutType(q: string): Pick<TypedDocument, "type" | "rest"> {
  const words = q.split(/\s+/);
  for (let n = Math.min(LONGEST_NAME, words.length - 1); n > 0; n--) {
    const type = typeOf(words.slice(0, n).join(""), false);
    if (type) return { type, rest: words.slice(n).join(" ") };
  }
  return { type: null, rest: q };
}

function typeOf(text: string, whole: boolean): DocumentType | null {
  const word = text.replace(/[^a-z]/gi, "").toLowerCase();
  const known = (name: string) =>
    name === word || (!whole && word.length >= KNOWN_FROM && name.startsWith(word));
  return DOCUMENT_TYPES.find((type) => WORDS[type].some(known)) ?? null;
}

function numberOf(text: string): TypedDocument["number"] {
  const [, before, digits] = /^#?([a-z0-9/\- ]*?)(\d+)$/i.exec(text.replace(/\s+/g, " ")) ?? [];
  if (before === undefined || !digits || digits.length > 12) return null;
  return {
    digits: digits.replace(/^0+/, ""),
    asTyped: digits,
    prefix: before.replace(/[^a-z0-9]/gi, "").toUpperCase(),
  };
}

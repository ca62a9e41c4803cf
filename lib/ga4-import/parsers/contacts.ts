import { nationalNumber } from "@/lib/core/telephone";
import { formatPostcode } from "@/lib/customers/rules/postcode";
import { addressesIn } from "./addresses";
import { dropped, isNullWord, Noted, NULL_WORD, type Reading, repaired, reported, valueIn } from "./reading";

/** What people type into one telephone field. */
export interface Telephones {
  /** As dialled within the UK, starting with `0`, digits only. */
  numbers: string[];
  /** Whose number it is. */
  contact: string | null;
  extension: string | null;
  /** Addresses that were beside the numbers. */
  emails?: string[];
}

export interface Emails {
  email: string | null;
  also?: string[];
  phone?: Telephones;
}

const EXTENSION = /[\s,]+(?:ext(?:ension|n)?\.?|x)\s*([0-9]{1,5})\s*$/i;
const NAME = /[\p{L}][\p{L}'’.&]*(?:\s+[\p{L}][\p{L}'’.&]*)*/gu;

/**
 * Reads one or two telephone numbers and whose they are; text without a number is kept as it is and reported.
 */
export function readTelephones(text: string): Reading<string | Telephones> {
  if (/^0[0-9]{9,10}$/.test(text)) return text;
  if (isNullWord(text)) return NULL_WORD;
  if (text.includes("@")) return readWithAddress(text);
  const extension = EXTENSION.exec(text)?.[1] ?? null;
  const rest = (extension === null ? text : text.replace(EXTENSION, "")).replaceAll("\x1d", "/");
  const contact =
    rest
      .replace(/\s+or\s+/gi, " / ")
      .match(NAME)
      ?.join(" ") ?? null;
  const pieces = rest
    .replace(/\s+or\s+/gi, "/")
    .replace(NAME, " ")
    .split(SEPARATORS)
    .flatMap(numbersIn);
  const numbers = pieces.map(({ number }) => number);
  if (numbers.length === 0 || numbers.includes("")) return reported(text.trim(), "phone-text");
  const value = { numbers, contact, extension };
  if (numbers.length > 1) return repaired(value, "phone-two");
  if (extension !== null) return repaired(value, "phone-extension");
  if (contact !== null) return repaired(value, "phone-name");
  return repaired(value, pieces[0]?.kind ?? "phone-format");
}

const SEPARATORS = /[/;,&\v\r\n]/;

/** Reads telephone numbers and e-mail addresses in one field, each for its own place. */
function readWithAddress(text: string): Reading<string | Telephones> {
  const { addresses, broken, rest } = addressesIn(text);
  if (addresses.length === 0 || broken.length > 0) return reported(text.trim(), "phone-text");
  if (rest === "") {
    return repaired({ numbers: [], contact: null, extension: null, emails: addresses }, "phone-is-email");
  }
  const reading = readTelephones(rest);
  const value = telephonesOf(valueIn(reading));
  if (value === null || (reading instanceof Noted && reading.outcome === "kept"))
    return reported(text.trim(), "phone-text");
  return repaired({ ...value, emails: addresses }, "email-and-phone");
}

interface Piece {
  number: string;
  kind: string;
}

function numbersIn(piece: string): Piece[] {
  const groups = piece.match(/\+?[0-9]+/g) ?? [];
  const all = groups.join("");
  if (all === "") return [];
  if (all.length <= 14) return [oneNumber(all)];
  const found: Piece[] = [];
  let open = "";
  for (const group of groups) {
    open += group;
    if (nationalNumber(open) !== null && open.replace(/^\+44/, "0").length >= 11) {
      found.push({ number: nationalNumber(open) ?? "", kind: "phone-two" });
      open = "";
    }
  }
  return open === "" ? found : [{ number: "", kind: "" }];
}

function oneNumber(digits: string): Piece {
  const whole = nationalNumber(digits);
  if (whole !== null) return { number: whole, kind: "phone-format" };
  // Spreadsheets drop the leading 0; people in London leave out 020.
  if (/^[1-9][0-9]{9}$/.test(digits)) return { number: `0${digits}`, kind: "phone-no-zero" };
  if (/^[3-9][0-9]{7}$/.test(digits)) return { number: `020${digits}`, kind: "phone-london" };
  return { number: "", kind: "" };
}

/**
 * Reads an e-mail address, several addresses, an address with a name or a telephone number, `none`, or a
 * number in the wrong field.
 */
export function readEmails(text: string): Reading<string | Emails> {
  if (isNullWord(text)) return NULL_WORD;
  if (PLAIN_ADDRESS.test(text)) return text;
  if (!text.includes("@")) return readWithoutAddress(text);
  const { addresses, broken, rest } = addressesIn(text);
  const [email, ...also] = addresses;
  if (email === undefined) return dropped(broken.length > 0 ? "email-broken" : "email-text");
  const beside = rest === "" ? null : readTelephones(rest);
  const phone = beside instanceof Noted && beside.outcome === "kept" ? null : telephonesOf(valueIn(beside));
  const value = { email, ...(also.length > 0 && { also }), ...(phone && { phone }) };
  if (broken.length > 0) return reported(value, "email-broken");
  if (rest !== "" && !phone) return reported(value, "email-name");
  if (phone) return repaired(value, "email-and-phone");
  if (also.length > 0) return repaired(value, "email-two");
  return repaired(email, text.trim() === email ? "spaces" : "email-form");
}

/** Nearly every cell matches this, so it is a fast path. */
const PLAIN_ADDRESS = /^[\w.+'-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i;

function readWithoutAddress(text: string): Reading<Emails> {
  if (/^\s*(?:none|no|n\/a|no email)\s*$/i.test(text)) return repaired<Emails>(null, "email-none");
  const reading = readTelephones(text);
  if (reading instanceof Noted && reading.outcome === "kept") return dropped("email-text");
  const phone = telephonesOf(valueIn(reading));
  return repaired({ email: null, ...(phone && { phone }) }, "email-phone");
}

const telephonesOf = (value: string | Telephones | null): Telephones | null =>
  typeof value === "string" ? { numbers: [value], contact: null, extension: null } : value;

/** Reads a postcode, in capitals with its space; half a postcode stays as it is. */
export function readPostcode(text: string): Reading<string> {
  if (isNullWord(text)) return NULL_WORD;
  const full = formatPostcode(text);
  if (full === null) return text === text.trim() ? text : repaired(text.trim() || null, "spaces");
  if (full === text) return text;
  if (/[a-z]/.test(text)) return repaired(full, "postcode-case");
  return repaired(full, text.trim() === full ? "spaces" : "postcode-space");
}

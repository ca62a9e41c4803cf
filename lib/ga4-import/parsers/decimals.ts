import { dropped, isNullWord, NULL_WORD, type Reading, repaired, reported } from "./reading";

const ZERO = 48;
const NINE = 57;
/**
 * Larger numbers cannot be a garage's figures. By number of places: whole numbers, £100 million, a million
 * pieces, £100 million.
 */
const LARGEST = [10 ** 12, 0, 10 ** 10, 10 ** 9, 10 ** 12];

/**
 * Reads a sum or quantity exactly, as whole units of 10^-places (2 places: pence). `lettersKind` is the kind
 * of issue for a text that has no reading.
 *
 * Accepts `12`, `12.5`, `-3.20`, and repairs `.5`, `1,234.56`, `£12.50`, `(12.00)`. More decimal places than
 * the column has are rounded half up, away from zero, and reported.
 */
export function readDecimal(text: string, places: number, lettersKind: string): Reading<number> {
  let at = text.charCodeAt(0) === 45 ? 1 : 0;
  const first = at;
  let units = 0;
  let left = places;
  let dot = -1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= ZERO && code <= NINE) {
      if (dot >= 0 && left-- === 0) return readOddly(text, places, lettersKind);
      units = units * 10 + (code - ZERO);
    } else if (code === 46 && dot < 0) dot = at;
    else return readOddly(text, places, lettersKind);
  }
  if (at === first || (dot === first && at === first + 1)) return readOddly(text, places, lettersKind);
  for (; left > 0; left--) units *= 10;
  if (units >= (LARGEST[places] as number)) return dropped("too-large");
  if (first === 1) units = -units;
  return dot === first ? repaired(units, "leading-dot") : units;
}

const ODD = /^(-?)(\()?(£?)(-?)([0-9]{1,3}(?:,[0-9]{3})+|[0-9]*)(?:\.([0-9]*))?(\))?$/;

function readOddly(text: string, places: number, lettersKind: string): Reading<number> {
  if (isNullWord(text)) return NULL_WORD;
  const trimmed = text.trim();
  if (trimmed === "") return repaired<number>(null, "spaces");
  const match = ODD.exec(trimmed.replace(/^£\s+/, "£"));
  if (!match) return dropped(lettersKind);
  const [, before, open, pound, inner, whole = "", fraction = "", close] = match;
  if (whole + fraction === "" || Boolean(open) !== Boolean(close)) return dropped(lettersKind);
  const digits = whole.replaceAll(",", "");
  if (digits.length > 12) return dropped("too-large");
  const kept = fraction.slice(0, places).padEnd(places, "0");
  const rest = fraction.slice(places);
  const units = Number(digits + kept) + (rest !== "" && rest.charCodeAt(0) >= 53 ? 1 : 0);
  if (units >= (LARGEST[places] as number)) return dropped("too-large");
  const negative = [before, open, inner].filter(Boolean).length === 1;
  const value = negative && units !== 0 ? -units : units;
  if (/[1-9]/.test(rest)) return reported(value, "too-many-decimals");
  if (pound) return repaired(value, "pound-sign");
  if (open) return repaired(value, "parentheses");
  if (whole.includes(",")) return repaired(value, "thousands-separator");
  if (whole === "") return repaired(value, "leading-dot");
  return trimmed === text ? value : repaired(value, "spaces");
}

/** Formats whole units of 10^-places as a decimal string: 1250 with 2 places is `12.50`. */
export function decimalText(units: number, places: number): string {
  if (places === 0) return String(units);
  if (places === 2 && units >= 0) return `${Math.floor(units / 100)}${PENCE[units % 100]}`;
  const digits = String(Math.abs(units));
  const padded = digits.length > places ? digits : digits.padStart(places + 1, "0");
  const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`;
  return units < 0 ? `-${text}` : text;
}

const PENCE = Array.from({ length: 100 }, (_, pence) => `.${String(pence).padStart(2, "0")}`);

/**
 * Returns n ÷ d rounded half up, away from zero; both are whole numbers. This reproduces GA4's own
 * arithmetic.
 */
export function divideHalfUp(n: number, d: number): number {
  const double = 2 * Math.abs(n) + d;
  const quotient = (double - (double % (2 * d))) / (2 * d);
  return n < 0 ? -quotient : quotient;
}

/** Reads a count, such as engine capacity: decimals are rounded; above `largest` it has no reading. */
export function readWhole(text: string, largest: number, lettersKind: string): Reading<number> {
  const reading = readDecimal(text, 0, lettersKind);
  const value = typeof reading === "number" ? reading : (reading?.value ?? 0);
  return Math.abs(value) > largest ? dropped("too-large") : reading;
}

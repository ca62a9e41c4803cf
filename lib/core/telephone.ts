/**
 * The number as it is dialled within the UK: digits only, beginning with 0; a foreign number keeps its `+`.
 * Null where the text is not one number.
 */
export function nationalNumber(typed: string): string | null {
  const bare = typed.replace(/[\s().\-/]/g, "").replace(/^00/, "+");
  if (/^\+44/.test(bare)) return ukNumber(bare.slice(3).replace(/^0/, ""));
  if (/^\+[1-9][0-9]{6,14}$/.test(bare)) return bare;
  return /^0/.test(bare) ? ukNumber(bare.slice(1)) : null;
}

/** A number as it is shown, spaced as Ofcom groups it; what is no UK number comes back as it is. */
export function formatTelephone(number: string): string {
  const [, digits = "", rest = ""] = /^([0-9]+)(.*)$/s.exec(number) ?? [];
  if (!/^0[0-9]{9,10}$/.test(digits) && !SHORT.test(digits)) return number;
  return group(digits) + rest;
}

/** What looks like a number within other words: digits, and the signs that people put between them. */
const NUMBER = /[(+]*\d[\d\s().-]{5,}\d/g;

/**
 * What people wrote into a field for a number, as it is shown on screen and paper: every UK number in it grouped alike, however it was
 * typed; a foreign one, an extension, words beside it ("after six") as they stand.
 */
export function shownTelephone(written: string | null | undefined): string {
  if (!written) return "";
  const whole = nationalNumber(written);
  if (whole?.startsWith("0")) return formatTelephone(whole);
  if (whole) return written.trim();
  return written.replace(NUMBER, (found) => {
    const number = nationalNumber(found);
    return number?.startsWith("0") ? formatTelephone(number) : found;
  });
}

/**
 * The address that a telephone dials (RFC 3966), of the first number that stands in a text: international, with its extension. A number
 * without its area code is dialled as it stands; null where there is none.
 */
export function telephoneHref(written: string): string | null {
  const [first, at] = firstNumber(written);
  if (!first) {
    const digits = written.replace(/[^\d+]/g, "");
    return /^\+?\d{6,15}$/.test(digits) ? `tel:${digits}` : null;
  }
  const extension = /^\s*(?:,|;|\()?\s*(?:ext(?:ension|n)?\.?|x)\s*(\d{1,6})\b/i.exec(written.slice(at))?.[1];
  return `tel:${first.replace(/^0/, "+44")}${extension ? `;ext=${extension}` : ""}`;
}

/** The first number of a text as it is dialled, and where it ends. */
function firstNumber(written: string): [number: string | null, end: number] {
  const whole = nationalNumber(written);
  if (whole) return [whole, written.length];
  for (const found of written.matchAll(NUMBER)) {
    const number = nationalNumber(found[0]);
    if (number) return [number, found.index + found[0].length];
  }
  return [null, 0];
}

/** Last ten digits or fewer, by which a number is found whichever way it was typed. */
export function telephoneSearchKey(typed: string): string {
  return typed
    .replace(/[^0-9+]/g, "")
    .replace(/^(?:\+|00)440?/, "0")
    .replace(/^0/, "")
    .slice(-10);
}

/** The two short ones that are left: ChildLine and NHS Direct. */
const SHORT = /^0(?:8001111|845464\d)$/;

/** Nine or ten digits after the 0, in the United Kingdom, on Man and in the Channel Islands; whether one is in use changes too often. */
function ukNumber(significant: string): string | null {
  return /^[1-9][0-9]{8,9}$/.test(significant) || SHORT.test(`0${significant}`) ? `0${significant}` : null;
}

/** Area codes of five digits after the 0, which begin like those of four. Ofcom, National Telephone Numbering Plan, appendix A. */
const FIVE_DIGIT_AREA = /^01(?:3873|5242|539[4-6]|697[347]|768[347]|9467)/;

/** Ofcom's groups: area code and number, the longer ones in two. */
function group(digits: string): string {
  if (/^0(?:2|5[56]|70|76(?!24))/.test(digits)) return split(digits, 3, 4);
  if (FIVE_DIGIT_AREA.test(digits)) return split(digits, 6, 5);
  if (SHORT.test(digits) || /^0(?:500|800)\d{6}$/.test(digits)) return split(digits, 4, 6);
  if (/^0(?:3|5|8|9|11|1[0-9]1)/.test(digits)) return split(digits, 4, 3);
  return split(digits, 5, digits.startsWith("07") ? 3 : 6);
}

function split(digits: string, area: number, middle: number): string {
  const parts = [digits.slice(0, area), digits.slice(area, area + middle), digits.slice(area + middle)];
  return parts.filter((part) => part !== "").join(" ");
}

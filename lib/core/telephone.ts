/**
 * Returns the number as dialled within the UK: digits only, beginning with 0. A foreign number keeps its `+`. Null where the text
 * is not a single number.
 */
export function nationalNumber(typed: string): string | null {
  const bare = typed.replace(/[\s().\-/]/g, "").replace(/^00/, "+");
  if (/^\+44/.test(bare)) return ukNumber(bare.slice(3).replace(/^0/, ""));
  if (/^\+[1-9][0-9]{6,14}$/.test(bare)) return bare;
  return /^0/.test(bare) ? ukNumber(bare.slice(1)) : null;
}

/** What is said of a landline where a text is to go. */
export const LANDLINE = "This is a landline and takes no texts";

/** Whether a number is a British landline, or another that takes no texts by how it begins. */
export const isLandline = (typed: string): boolean => /^0[123]/.test(nationalNumber(typed) ?? "");

/** Formats a number with spaces as Ofcom groups it. Anything but a UK number is returned unchanged. */
export function formatTelephone(number: string): string {
  const [, digits = "", rest = ""] = /^([0-9]+)(.*)$/s.exec(number) ?? [];
  if (!/^0[0-9]{9,10}$/.test(digits) && !SHORT.test(digits)) return number;
  return group(digits) + rest;
}

/** What looks like a number among other words: digits, and the characters people put between them. */
const NUMBER = /[(+]*\d[\d\s().-]{5,}\d/g;

/**
 * Formats what people typed into a telephone field, for screen and paper. Every UK number in it is grouped alike, however it was
 * typed; foreign numbers, extensions and words beside it ("after six") stay as they are.
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
 * Returns the `tel:` link (RFC 3966) for the first number in a text: international, with its extension. A number without its area
 * code is dialled as it stands; null where there is no number.
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

/** The first number of a text as it is dialled, and the position where it ends. */
function firstNumber(written: string): [number: string | null, end: number] {
  const whole = nationalNumber(written);
  if (whole) return [whole, written.length];
  for (const found of written.matchAll(NUMBER)) {
    const number = nationalNumber(found[0]);
    if (number) return [number, found.index + found[0].length];
  }
  return [null, 0];
}

/** Returns the last ten digits or fewer, by which a number is found however it was typed. */
export function telephoneSearchKey(typed: string): string {
  return typed
    .replace(/[^0-9+]/g, "")
    .replace(/^(?:\+|00)440?/, "0")
    .replace(/^0/, "")
    .slice(-10);
}

/** The two remaining short numbers: ChildLine and NHS Direct. */
const SHORT = /^0(?:8001111|845464\d)$/;

/**
 * Nine or ten digits after the 0, in the United Kingdom, the Isle of Man and the Channel Islands. It does not check whether a
 * number is in use: that changes too often.
 */
function ukNumber(significant: string): string | null {
  return /^[1-9][0-9]{8,9}$/.test(significant) || SHORT.test(`0${significant}`) ? `0${significant}` : null;
}

/** Area codes of five digits after the 0 that begin like four-digit ones. Ofcom, National Telephone Numbering Plan, appendix A. */
const FIVE_DIGIT_AREA = /^01(?:3873|5242|539[4-6]|697[347]|768[347]|9467)/;

/** Ofcom's grouping: area code and number, with longer numbers split in two. */
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

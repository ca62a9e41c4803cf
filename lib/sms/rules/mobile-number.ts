import { type PhoneNumber, parsePhoneNumberFromString } from "libphonenumber-js/max";
import { LANDLINE } from "@/lib/core/telephone";

// The numbering plans of the world are some 150 kB: this file is for the server.

/** A number that takes texts, as E.164 has it (+447700900123), or why there is none, to be shown at the field. */
export type Mobile = { number: string } | { problem: string };

const NOT_A_NUMBER = "This is not a telephone number: write it like 07700 900123, without words";
const NO_TEXTS = "This number takes no texts: a mobile number is needed";

/** Reads a number to send texts to. Without a country code it is a British one. */
export function asMobile(typed: string): Mobile {
  const number = read(typed);
  if (!number) return { problem: NOT_A_NUMBER };
  if (number.ext) return { problem: "Texts do not go to an extension" };
  const problem = number.countryCallingCode === "44" ? problemInUk(number) : problemAbroad(number);
  return problem ? { problem } : { number: number.number };
}

/** The first of somebody's numbers that takes texts, as E.164 has it. */
export function firstMobile(...written: (string | null)[]): string | null {
  for (const typed of written) {
    const mobile = typed ? asMobile(typed) : null;
    if (mobile && "number" in mobile) return mobile.number;
  }
  return null;
}

/** A number of whatever kind as E.164 has it; null for what is none, such as the name that some texts come from. */
export function numberOf(raw: string): string | null {
  const number = read(raw);
  return number?.isPossible() && !number.ext ? number.number : null;
}

const read = (typed: string): PhoneNumber | undefined =>
  parsePhoneNumberFromString(typed.trim(), { defaultCountry: "GB", extract: false });

/**
 * In the United Kingdom, the Isle of Man and the Channel Islands the plan alone decides: 07 and nine digits, without personal numbers (070)
 * and pagers (076, of which 07624 is the Isle of Man's). Ranges that Ofcom has given out lately, and those that it keeps for examples
 * (07700 900000 to 900999), are unknown to the library. Source: Ofcom, National Telephone Numbering Plan.
 */
function problemInUk({ nationalNumber }: PhoneNumber): string | null {
  if (/^7(?:[1-57-9]\d|624)/.test(nationalNumber)) {
    if (/^\d{10}$/.test(nationalNumber)) return null;
    return nationalNumber.length < 10
      ? "A digit is missing: a mobile number has eleven, like 07700 900123"
      : "There is a digit too many: a mobile number has eleven, like 07700 900123";
  }
  if (!/^\d{9,10}$/.test(nationalNumber)) return NOT_A_NUMBER;
  return /^[123]/.test(nationalNumber) ? LANDLINE : NO_TEXTS;
}

/** Numbers of North America do not show whether they are mobiles. */
function problemAbroad(number: PhoneNumber): string | null {
  if (!number.isValid()) return "There is no such number in that country: a digit is missing or wrong";
  const type = number.getType();
  if (type === "FIXED_LINE") return LANDLINE;
  return type === undefined || type === "MOBILE" || type === "FIXED_LINE_OR_MOBILE" ? null : NO_TEXTS;
}

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
  if (!/^0[0-9]{9,10}$/.test(digits)) return number;
  return group(digits) + rest;
}

/** Last ten digits or fewer, by which a number is found whichever way it was typed. */
export function telephoneSearchKey(typed: string): string {
  return typed
    .replace(/[^0-9+]/g, "")
    .replace(/^(?:\+|00)440?/, "0")
    .replace(/^0/, "")
    .slice(-10);
}

function ukNumber(significant: string): string | null {
  return /^[1-9][0-9]{8,9}$/.test(significant) ? `0${significant}` : null;
}

function group(digits: string): string {
  if (digits.startsWith("02")) return split(digits, 3, 4);
  if (/^0(?:3|8|9|11|1[0-9]1)/.test(digits)) return split(digits, 4, 3);
  return split(digits, 5, digits.startsWith("07") ? 3 : 6);
}

function split(digits: string, area: number, middle: number): string {
  const parts = [digits.slice(0, area), digits.slice(area, area + middle), digits.slice(area + middle)];
  return parts.filter((part) => part !== "").join(" ");
}

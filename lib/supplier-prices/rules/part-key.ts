/**
 * The form of a part number that is used for comparison: without spaces, dots, slashes and dashes, in capitals. As in `supplier_prices.part_key`.
 */
export function partKey(partNumber: string): string {
  const kept = LEFT_OUT.test(partNumber) ? partNumber.replace(ALL_LEFT_OUT, "") : partNumber;
  return PLAIN.test(kept) ? kept.toUpperCase() : Array.from(kept, capital).join("");
}

/** White space as PostgreSQL counts it. */
const LEFT_OUT = /[\t-\r\u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000 ./-]/;
const ALL_LEFT_OUT = new RegExp(LEFT_OUT.source, "g");
const PLAIN = /^[\0-\x7f]*$/;

/** PostgreSQL turns each letter into one: `ß` stays as it is. */
function capital(letter: string): string {
  const large = letter.toUpperCase();
  return Array.from(large).length === 1 ? large : letter;
}

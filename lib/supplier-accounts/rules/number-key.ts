/** "Inv 0001-23" becomes "INV000123": a supplier's number without anything that is no letter or digit. */
export const wholeKey = (number: string): string =>
  number
    .normalize("NFKD")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");

/**
 * "INV-000123" becomes "123": without the letters in front and the zeros after them too, as statements and invoices of one supplier
 * write the same number differently. Empty where there is no digit.
 */
export function shortKey(number: string): string {
  const digits = wholeKey(number).replace(/^[A-Z]+/, "");
  return digits.replace(/^0+(?=.)/, "");
}

import Big from "big.js";

/** A decimal string such as "54.85": the form in which money and quantities are passed around. */
export type Decimal = string;

/** Rounds half away from zero, as VAT is rounded per line. See HMRC VAT Notice 700, section 17. */
export const round = (value: Big, places = 2): Big => value.round(places, Big.roundHalfUp);

export const decimal = (value: Decimal | number | null | undefined): Big => new Big(value ?? 0);

/** Pounds and pence: always two decimal places. */
export const pounds = (value: Big): Decimal => round(value).toFixed(2);

export const sum = (values: Iterable<Decimal | null | undefined>): Big => {
  let total = new Big(0);
  for (const value of values) if (value) total = total.plus(value);
  return total;
};

const FORMAT = new Intl.NumberFormat("en-GB", { style: "currency", currency: "GBP" });

/** Returns "£1,234.56", "−£3.20" for a negative amount, and a dash where there is no amount. */
export function formatMoney(value: Decimal | null | undefined): string {
  if (value === null || value === undefined) return "–";
  // Intl formats decimal strings exactly, without going through floating point.
  return FORMAT.format(value as `${number}`).replace("-", "−");
}

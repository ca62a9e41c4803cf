import { type Decimal, decimal, formatMoney } from "./money";

/** A small price as people say it: "9p", "£1.75". */
export function priceWords(price: Decimal): string {
  const value = decimal(price);
  return value.lt(1) && value.gt(0) ? `${value.times(100).round()}p` : formatMoney(price);
}

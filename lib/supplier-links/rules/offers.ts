import { type Decimal, decimal } from "@/lib/core/money";

const DAY_MS = 86_400_000;

/** Whether a price that was said at this instant is old: prices change overnight. */
export const isOldQuote = (said_at: string, now: Date): boolean =>
  now.getTime() - Date.parse(said_at) > DAY_MS;

/** "12.3400" of pence. */
export const poundsOf = (pence: number): Decimal => decimal(pence).div(100).toFixed(4);

interface Offered {
  supplier: string;
  unit_net: Decimal;
  availability: string;
}

/** Whether a price can be taken: a supplier that says 0 says that it has none. */
export const isRealPrice = (price: Decimal): boolean => decimal(price).gt(0);

/** The cheapest first, what is out of stock after the rest, and what has no price last. */
export function byPrice(a: Offered, b: Offered): number {
  const rank = (offer: Offered) =>
    (isRealPrice(offer.unit_net) ? 0 : 2) + (offer.availability === "out_of_stock" ? 1 : 0);
  return rank(a) - rank(b) || decimal(a.unit_net).cmp(b.unit_net) || a.supplier.localeCompare(b.supplier);
}

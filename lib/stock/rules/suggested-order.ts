import { type Decimal, decimal } from "@/lib/core/money";

interface Supply {
  /** In stock, less what jobs have put by; below nothing where they wait for it. */
  available: Decimal;
  on_order: Decimal;
  low_stock_level: Decimal | null;
  minimum_order_quantity: Decimal | null;
}

/**
 * How much to order, to 3 places: what brings available and ordered back above the minimum, at least the supplier's minimum
 * order, and nothing where what is on its way is enough. A minimum of 4, 1 available, 0 ordered: 3, or 10 where ten is the least.
 */
export function suggestedOrder(item: Supply): Decimal {
  const coming = decimal(item.available).plus(item.on_order);
  const level = decimal(item.low_stock_level);
  const short = level.minus(coming);
  if (short.lt(0) || (short.eq(0) && level.eq(0))) return "0.000";
  const least = decimal(item.minimum_order_quantity);
  const wanted = short.gt(0) ? short : decimal(1);
  return (wanted.gt(least) ? wanted : least).toFixed(3);
}

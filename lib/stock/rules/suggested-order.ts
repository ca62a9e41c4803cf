import { type Decimal, decimal } from "@/lib/core/money";

interface Supply {
  /** In stock less reserved for jobs; negative if jobs are waiting. */
  available: Decimal;
  on_order: Decimal;
  low_stock_level: Decimal | null;
  minimum_order_quantity: Decimal | null;
}

/**
 * Returns how much to order, to 3 places: enough to bring available plus on order back to the minimum, or one if as many as that are
 * available and nothing is on order, but at least the supplier's minimum order quantity. Zero if they are above the minimum, or what is on
 * order brings them to it: an order that was suggested is enough. With a minimum of 4, 1 available and 0 on order: 3, or 10 if the minimum
 * order is ten.
 */
export function suggestedOrder(item: Supply): Decimal {
  const coming = decimal(item.available).plus(item.on_order);
  const level = decimal(item.low_stock_level);
  const short = level.minus(coming);
  if (short.lt(0) || (short.eq(0) && (level.eq(0) || decimal(item.on_order).gt(0)))) return "0.000";
  const least = decimal(item.minimum_order_quantity);
  const wanted = short.gt(0) ? short : decimal(1);
  return (wanted.gt(least) ? wanted : least).toFixed(3);
}

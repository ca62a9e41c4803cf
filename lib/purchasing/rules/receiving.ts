import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { type LineQuantities, stillToCome } from "./order-status";

/** Returns how many more came than are still to come, to 3 places: nothing, if no more did. */
export function beyondOrder(line: LineQuantities, came: Decimal): Decimal {
  const beyond = decimal(came).minus(stillToCome(line));
  return (beyond.gt(0) ? beyond : decimal(0)).toFixed(3);
}

/**
 * Returns by how much a line is dearer (+) or cheaper (−) by the supplier's paper than was agreed, in pounds net; null where either price
 * is not known or both are the same.
 */
export function priceVariance(
  agreed: Decimal | null,
  charged: Decimal | null | undefined,
  quantity: Decimal,
): Decimal | null {
  if (agreed === null || charged === null || charged === undefined) return null;
  const each = decimal(charged).minus(agreed);
  return each.eq(0) ? null : pounds(each.times(quantity));
}

interface Paid {
  line_id: string;
  quantity: Decimal;
  agreed?: Decimal | null | undefined;
  unit_cost?: Decimal | null | undefined;
}

/** Returns the stock items that came at another price than was agreed. */
export function boughtAtOther(
  lines: readonly { id: string; stock_item_id: string | null }[],
  receipts: readonly Paid[],
): string[] {
  const apart = receipts.filter(
    ({ agreed = null, unit_cost, quantity }) => priceVariance(agreed, unit_cost, quantity) !== null,
  );
  return lines.flatMap(({ id, stock_item_id }) =>
    stock_item_id && apart.some(({ line_id }) => line_id === id) ? [stock_item_id] : [],
  );
}

const STALE_AFTER_DAYS = 365;

/**
 * Returns what is odd about the price of an order's line: nothing is charged, or it was last paid more than a year ago. Null where there is
 * no price, or nothing odd.
 */
export function priceDoubt(
  price: Decimal | null,
  last: { price: Decimal | null; days_ago: number | null },
): "nothing" | "old" | null {
  if (price === null) return null;
  if (decimal(price).eq(0)) return "nothing";
  const same = last.price !== null && decimal(last.price).eq(price);
  return same && last.days_ago !== null && last.days_ago > STALE_AFTER_DAYS ? "old" : null;
}

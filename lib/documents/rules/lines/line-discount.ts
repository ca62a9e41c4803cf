import { type Decimal, decimal, round } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { takesDiscount } from "@/lib/pricing/rules/totals";
import { trimmed } from "./line-sections";

interface Discounted {
  /** Imported from GA4: its lines already include their discounts. */
  imported: boolean;
  discount_percent: Decimal | null;
  labour_discount_percent: Decimal | null;
  parts_discount_percent: Decimal | null;
}

/**
 * All discounts on a line together, in per cent, as "12.5%"; they multiply. The section discounts of an imported document are
 * not known.
 */
export function discountOn(
  line: { item_type: LineType; discount_percent: Decimal },
  document: Discounted,
): string {
  let rest = decimal(100).minus(line.discount_percent);
  if (!document.imported && takesDiscount(line.item_type)) {
    const section = { labour: document.labour_discount_percent, part: document.parts_discount_percent };
    for (const percent of [section[line.item_type as keyof typeof section], document.discount_percent])
      rest = rest.times(decimal(100).minus(percent ?? 0)).div(100);
  }
  const discount = round(decimal(100).minus(rest));
  return discount.eq(0) ? "" : `${trimmed(discount.toFixed(2))}%`;
}

import { type Decimal, decimal, round } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { takesDiscount } from "@/lib/pricing/rules/totals";
import { trimmed } from "./line-sections";

interface Discounted {
  /** From GA4: its lines have their discounts in them. */
  imported: boolean;
  discount_percent: Decimal | null;
  labour_discount_percent: Decimal | null;
  parts_discount_percent: Decimal | null;
}

/** What all discounts on a line come to in per cent: they multiply. What an imported document's sections took is not known. */
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

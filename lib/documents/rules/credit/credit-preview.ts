import { type Decimal, decimal } from "@/lib/core/money";
import { type CreditRest, usuallyReturned } from "@/lib/pricing/rules/credit-sums";
import { lineSums } from "@/lib/pricing/rules/totals";
import { isOfPieces } from "./credit-bounds";

/** What a credit of this much of a line comes to with VAT, and how much usually comes back into stock. */
export function creditPreview(
  rest: CreditRest,
  quantity: Decimal,
  unit_price: Decimal,
): { gross: Decimal; returned: Decimal } {
  const sums = lineSums({
    item_type: rest.item_type,
    quantity,
    unit_price: decimal(unit_price).times(rest.factor).toString(),
    tax_rate: rest.tax_rate,
    settled: rest,
  });
  const returned = usuallyReturned(quantity, rest.to_return, isOfPieces(quantity, sums, rest));
  return { gross: sums.line_gross, returned };
}

/** The unit price to credit if no other is given: for everything that is left, or for part of it. */
export const proposedPrice = (rest: CreditRest, quantity: Decimal): Decimal =>
  decimal(quantity).eq(rest.quantity) ? rest.unit_price : rest.piece_price;

import { type Decimal, decimal, pounds, round } from "@/lib/core/money";

export interface Sums {
  line_net: Decimal;
  line_tax: Decimal;
  line_gross: Decimal;
}

/**
 * Net, VAT and gross of a line: `net = round(quantity × price × discounts)`, `VAT = round(net × rate)`, each rounded once, half
 * up to the penny. Discounts and rate are per cent; several discounts multiply.
 */
export function lineSums(
  quantity: Decimal,
  unitPrice: Decimal,
  discounts: Decimal[],
  taxRate: Decimal,
): Sums {
  let net = decimal(quantity).times(unitPrice);
  for (const discount of discounts) net = net.times(decimal(100).minus(discount).div(100));
  net = round(net);
  const tax = round(net.times(taxRate).div(100));
  return { line_net: pounds(net), line_tax: pounds(tax), line_gross: pounds(net.plus(tax)) };
}

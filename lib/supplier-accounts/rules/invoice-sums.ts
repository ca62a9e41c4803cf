import { type Decimal, decimal, pounds, round, sum } from "@/lib/core/money";

interface Priced {
  quantity: Decimal;
  unit_net: Decimal;
  /** Per cent. */
  rate: Decimal;
}

/** Net and VAT of a line, each rounded half up to the penny. HMRC, VAT Notice 700, section 17. */
export function lineSums({ quantity, unit_net, rate }: Priced): { net: Decimal; tax: Decimal } {
  const net = round(decimal(quantity).times(unit_net));
  return { net: pounds(net), tax: pounds(net.times(rate).div(100)) };
}

/** How far a supplier's VAT may be from the sum of the lines, in pounds: they may round each line, or the whole. */
export const mostTaxDifference = (lines: number): Decimal => Math.max(0.05, lines * 0.01).toFixed(2);

/**
 * Returns the lines with VAT that adds up to what the supplier charged: a difference goes onto the line with the most VAT. HMRC lets
 * claim what is charged on the invoice. Null if it is more than rounding can make.
 */
export function taxedAsTheirs<T extends { tax: Decimal }>(lines: readonly T[], theirs: Decimal): T[] | null {
  const difference = decimal(theirs).minus(sum(lines.map(({ tax }) => tax)));
  if (difference.abs().gt(mostTaxDifference(lines.length))) return null;
  if (difference.eq(0)) return [...lines];
  const most = lines.reduce((best, { tax }, i) => (decimal(tax).gt(lines[best]?.tax ?? "0") ? i : best), 0);
  return lines.map((line, i) =>
    i === most ? { ...line, tax: pounds(decimal(line.tax).plus(difference)) } : line,
  );
}

/** Sums of a whole invoice. */
export function invoiceSums(lines: readonly { net: Decimal; tax: Decimal }[]) {
  const net = sum(lines.map((line) => line.net));
  const tax = sum(lines.map((line) => line.tax));
  return { net: pounds(net), tax: pounds(tax), gross: pounds(net.plus(tax)) };
}

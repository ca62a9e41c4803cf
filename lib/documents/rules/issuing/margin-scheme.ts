import { type Decimal, decimal, pounds } from "@/lib/core/money";

/** The tax code of a vehicle sold under the margin scheme: its invoice shows no VAT. */
const MARGIN_SCHEME = "TM";

export const isUnderMarginScheme = ({ tax_code }: { tax_code: string }): boolean =>
  tax_code === MARGIN_SCHEME;

interface SoldLine {
  tax_code: string;
  line_gross: Decimal | null;
  line_cost?: Decimal | null;
}

/**
 * The VAT on the margin of used vehicles, in pounds: a sixth of each vehicle's margin, and none on a loss, which does not
 * reduce the VAT of another vehicle. Null if nothing was sold under the scheme. HMRC, VAT Notice 718.
 */
export function marginVat(lines: readonly SoldLine[]): Decimal | null {
  const sold = lines.filter(isUnderMarginScheme);
  if (sold.length === 0) return null;
  const taxes = sold.map(({ line_gross, line_cost }) => decimal(line_gross).minus(decimal(line_cost)).div(6));
  return pounds(taxes.reduce((total, tax) => (tax.gt(0) ? total.plus(pounds(tax)) : total), decimal("0")));
}

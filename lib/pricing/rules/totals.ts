import Big from "big.js";
import { type Decimal, decimal, pounds, round, sum } from "@/lib/core/money";
import { isCreditRest, withinRest } from "./credit-sums";
import type { LineType } from "./line-types";

/**
 * The values from which a line's sums are worked out. Quantities to 3 places, prices in pounds to 4, percentages and rates in
 * per cent.
 */
export interface PricedLine {
  item_type: LineType;
  quantity?: Decimal | null;
  unit_price?: Decimal | null;
  discount_percent?: Decimal | null;
  /** The price as a share of the net of labour and parts, in per cent, instead of `unit_price`. */
  share_percent?: Decimal | null;
  /** Whether the price includes VAT. */
  tax_inclusive?: boolean | undefined;
  tax_code: string;
  tax_rate: Decimal;
  settled?: SettledSums | null | undefined;
}

/**
 * Sums that do not depend on what is typed: those of an excess. For a line that is credited this is a `CreditRest`, which
 * limits the credit.
 */
export interface SettledSums {
  quantity: Decimal;
  unit_price: Decimal;
  line_net: Decimal;
  line_tax: Decimal;
}

/** Discounts of the document's sections and of the whole document, in per cent. */
export interface Discounts {
  discount_percent?: Decimal | undefined;
  labour_discount_percent?: Decimal | undefined;
  parts_discount_percent?: Decimal | undefined;
}

export interface LineSums {
  line_net: Decimal;
  line_tax: Decimal;
  line_gross: Decimal;
}

export interface TaxTotal {
  tax_code: string;
  tax_rate: Decimal;
  net: Decimal;
  tax: Decimal;
}

export interface Totals<L> {
  lines: (L & LineSums & { unit_price: Decimal | null })[];
  /** Net and VAT by code and rate, sorted by code, as a VAT invoice shows them. */
  by_tax: TaxTotal[];
  total_net: Decimal;
  total_tax: Decimal;
  total_gross: Decimal;
}

/**
 * All sums of a document. Each line is rounded once, half up to the penny: `net = round(quantity × price × discounts)`, `VAT =
 * round(net × rate)`. Totals are sums of lines, so they always add up. A price with VAT is rounded as gross, and its VAT is the
 * gross less the net. HMRC, VAT Notice 700, section 17, does not allow a retailer to round down, or to round the total only.
 */
export function documentTotals<L extends PricedLine>(lines: readonly L[], discounts: Discounts): Totals<L> {
  const plain = lines.map((line) => (isShare(line) ? null : lineSums(line, discounts)));
  const work = sum(plain.flatMap((sums, i) => (sums && isWork(lines[i]) ? [sums.line_net] : [])));
  const summed = lines.map((line, i) => {
    const unit_price = isShare(line) ? shareOf(line, work) : (line.unit_price ?? null);
    return { ...line, unit_price, ...(plain[i] ?? lineSums({ ...line, unit_price }, discounts)) };
  });
  const net = sum(summed.map(({ line_net }) => line_net));
  const tax = sum(summed.map(({ line_tax }) => line_tax));
  return {
    lines: summed,
    by_tax: byTax(summed),
    total_net: pounds(net),
    total_tax: pounds(tax),
    total_gross: pounds(net.plus(tax)),
  };
}

/** Net, VAT and gross of one line that is not a share of others. A comment has no sums. */
export function lineSums(line: Omit<PricedLine, "tax_code">, discounts: Discounts = {}): LineSums {
  if (line.item_type === "comment") return { line_net: "0.00", line_tax: "0.00", line_gross: "0.00" };
  const rest = line.settled && isCreditRest(line.settled) ? line.settled : null;
  if (line.settled && !rest) return asSettled(line.settled);
  const { tax_inclusive, tax_rate } = rest ?? line;
  const amount = round(
    decimal(line.quantity).times(decimal(line.unit_price)).times(discountFactor(line, discounts)),
  );
  const sums = tax_inclusive ? fromGross(amount, tax_rate) : fromNet(amount, tax_rate);
  return rest ? withinRest(sums, rest) : sums;
}

/** The factor left of a line after all discounts on it. */
export function discountFactor(
  line: Pick<PricedLine, "item_type" | "discount_percent">,
  discounts: Discounts,
): Big {
  let factor = new Big(1);
  for (const percent of discountsOn(line, discounts))
    factor = factor.times(new Big(100).minus(percent)).div(100);
  return factor;
}

const asSettled = ({ line_net, line_tax }: SettledSums): LineSums => ({
  line_net: pounds(decimal(line_net)),
  line_tax: pounds(decimal(line_tax)),
  line_gross: pounds(decimal(line_net).plus(line_tax)),
});

function fromNet(net: Big, rate: Decimal): LineSums {
  const tax = round(net.times(rate).div(100));
  return { line_net: pounds(net), line_tax: pounds(tax), line_gross: pounds(net.plus(tax)) };
}

/** £50.00 at 20% is £41.67 net, and the rest, £8.33, is VAT. */
function fromGross(gross: Big, rate: Decimal): LineSums {
  const net = round(gross.times(100).div(decimal(rate).plus(100)));
  return { line_net: pounds(net), line_tax: pounds(gross.minus(net)), line_gross: pounds(gross) };
}

/**
 * Line types never reduced by a discount of the section or document: money passed on to others, and amounts already lowered by
 * the discount.
 */
const UNDISCOUNTED: ReadonlySet<LineType> = new Set(["mot", "surcharge", "excess", "adjustment", "comment"]);

/** Whether a discount can apply to a line of this type. */
export const takesDiscount = (type: LineType): boolean => !UNDISCOUNTED.has(type);

/** The discounts on a line, which are multiplied: its own, its section's, the document's. */
function discountsOn(
  line: Pick<PricedLine, "item_type" | "discount_percent">,
  discounts: Discounts,
): Decimal[] {
  if (!takesDiscount(line.item_type)) return [];
  const section =
    line.item_type === "labour"
      ? discounts.labour_discount_percent
      : line.item_type === "part"
        ? discounts.parts_discount_percent
        : undefined;
  return [line.discount_percent, section, discounts.discount_percent].filter((percent) => percent != null);
}

const isShare = (line: PricedLine) => line.share_percent != null && line.item_type === "sundries";

const isWork = (line: PricedLine | undefined) => line?.item_type === "labour" || line?.item_type === "part";

const shareOf = (line: PricedLine, work: Big): Decimal =>
  pounds(work.times(decimal(line.share_percent)).div(100));

function byTax(lines: readonly (PricedLine & LineSums)[]): TaxTotal[] {
  const groups = new Map<string, TaxTotal>();
  for (const { item_type, tax_code, tax_rate, line_net, line_tax } of lines) {
    if (item_type === "comment") continue;
    const rate = decimal(tax_rate).toString();
    const group = groups.get(`${tax_code} ${rate}`) ?? { tax_code, tax_rate: rate, net: "0.00", tax: "0.00" };
    groups.set(`${tax_code} ${rate}`, {
      ...group,
      net: pounds(decimal(group.net).plus(line_net)),
      tax: pounds(decimal(group.tax).plus(line_tax)),
    });
  }
  return [...groups.values()].sort(
    (a, b) => a.tax_code.localeCompare(b.tax_code) || decimal(b.tax_rate).cmp(a.tax_rate),
  );
}

import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { LineType } from "./line-types";
import type { LineSums, SettledSums } from "./totals";

/**
 * What is left to credit of a line of an issued document, and what its credit takes over: VAT code, rate and price basis are
 * the original's, whatever they are today. `quantity × unit_price` less its discounts comes to the rest exactly.
 */
export interface CreditRest extends SettledSums {
  discount_percent: Decimal;
  /** The factor left of the price after the discounts of line, section and document. */
  factor: Decimal;
  /** The value of one piece after discounts, to decide whether a credit reduces the quantity. */
  each: Decimal;
  /** The suggested price of one piece if only some are credited. */
  piece_price: Decimal;
  /** The highest price that may be credited for one: the charged price, or the rest divided by the quantity. */
  charged_price: Decimal;
  item_type: LineType;
  tax_code: string;
  tax_rate: Decimal;
  /** Whether the price, and therefore the rest, includes VAT. */
  tax_inclusive: boolean;
  stock_item_id: string | null;
  /** The quantity of the stock item sold, less what came back. */
  to_return: Decimal;
}

export const isCreditRest = (settled: SettledSums): settled is CreditRest => "charged_price" in settled;

/** The sum that quantity × price comes to: gross if the price includes VAT, otherwise net. */
export const baseOf = (
  { line_net, line_tax }: { line_net: Decimal | null; line_tax: Decimal | null },
  inclusive: boolean,
): Decimal =>
  inclusive ? decimal(line_net).plus(decimal(line_tax)).toFixed(2) : decimal(line_net).toFixed(2);

/**
 * Limits a credit's sums to what is left. A credit of the whole rest takes it to the penny, VAT included. VAT pennies rounded
 * up in several credits never add up to more than the VAT of the line.
 */
export function withinRest(sums: LineSums, rest: CreditRest): LineSums {
  const { tax_inclusive } = rest;
  if (decimal(baseOf(sums, tax_inclusive)).eq(baseOf(rest, tax_inclusive)))
    return summed(rest.line_net, rest.line_tax);
  const tax = atMost(sums.line_tax, rest.line_tax);
  if (!tax_inclusive) return summed(sums.line_net, tax);
  const net = atMost(decimal(sums.line_gross).minus(tax).toFixed(2), rest.line_net);
  return summed(net, decimal(sums.line_gross).minus(net).toFixed(2));
}

const atMost = (amount: Decimal, limit: Decimal): Decimal =>
  decimal(amount).abs().gt(decimal(limit).abs()) ? limit : amount;

const summed = (net: Decimal, tax: Decimal): LineSums => ({
  line_net: pounds(decimal(net)),
  line_tax: pounds(decimal(tax)),
  line_gross: pounds(decimal(net).plus(tax)),
});

/** One penny of tolerance, for what rounding takes off a credit and adds to the price of each. */
const PENNY = "0.01";

/** What is left of a line: quantity, their sum, and the price of one after discounts, or to which it was last credited. */
export interface Left {
  quantity: Decimal;
  base: Decimal;
  each: Decimal;
}

/**
 * Whether a credit reduces the quantity of a line: it must refund all that each piece is still worth. A smaller credit only
 * reduces the price: the quantity stays, and nothing comes back into stock.
 */
export function takesPieces(credit: { quantity: Decimal; base: Decimal }, left: Left): boolean {
  if (decimal(credit.quantity).eq(0) || decimal(left.quantity).eq(0)) return false;
  const pieces = decimal(credit.quantity).abs();
  const [share, charged] = [
    decimal(left.base).div(left.quantity).abs().times(pieces),
    pieces.times(left.each),
  ];
  return decimal(credit.base)
    .abs()
    .plus(PENNY)
    .gte(share.lt(charged) ? share : charged);
}

/** How much comes back into stock if not given: the pieces credited in full, and none for a credit of the price. */
export const usuallyReturned = (quantity: Decimal, to_return: Decimal, pieces: boolean): Decimal =>
  !pieces || decimal(to_return).eq(0) || decimal(to_return).gt(0) !== decimal(quantity).gt(0)
    ? "0"
    : atMost(quantity, to_return);

/** What is left to credit of a document's lines, with their totals, in the form of the API. */
export function leftToCredit(rests: Readonly<Record<string, CreditRest>>) {
  const lines = Object.entries(rests).map(([id, rest]) => ({
    id,
    item_type: rest.item_type,
    quantity: decimal(rest.quantity).toFixed(3),
    unit_price: decimal(rest.unit_price).toFixed(4),
    tax_code: rest.tax_code,
    tax_rate: rest.tax_rate,
    tax_inclusive: rest.tax_inclusive,
    stock_item_id: rest.stock_item_id,
    to_return: decimal(rest.to_return).toFixed(3),
    ...summed(rest.line_net, rest.line_tax),
  }));
  return {
    lines,
    total_net: pounds(sum(lines.map(({ line_net }) => line_net))),
    total_tax: pounds(sum(lines.map(({ line_tax }) => line_tax))),
    total_gross: pounds(sum(lines.map(({ line_gross }) => line_gross))),
  };
}

import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { LineType } from "./line-types";
import type { LineSums, SettledSums } from "./totals";

/**
 * What of a line of an issued document is still to be credited, and what its credit takes over from it: VAT code, rate and price
 * basis are the original's, whatever they are today. `quantity × unit_price`, less its discounts, comes to the rest exactly.
 */
export interface CreditRest extends SettledSums {
  discount_percent: Decimal;
  /** What discounts of line, section and document leave of the price. */
  factor: Decimal;
  /** What each stands for after discounts, to judge whether a credit takes pieces off. */
  each: Decimal;
  /** What is proposed for each where only some are credited. */
  piece_price: Decimal;
  /** The most that may be asked for one: what was charged, or what the rest comes to for each. */
  charged_price: Decimal;
  item_type: LineType;
  tax_code: string;
  tax_rate: Decimal;
  /** The price, and so the rest, counts with VAT in it. */
  tax_inclusive: boolean;
  stock_item_id: string | null;
  /** What was sold of the stock item less what came back. */
  to_return: Decimal;
}

export const isCreditRest = (settled: SettledSums): settled is CreditRest => "charged_price" in settled;

/** The sum that quantity × price comes to: gross where the price has VAT in it, else net. */
export const baseOf = (
  { line_net, line_tax }: { line_net: Decimal | null; line_tax: Decimal | null },
  inclusive: boolean,
): Decimal =>
  inclusive ? decimal(line_net).plus(decimal(line_tax)).toFixed(2) : decimal(line_net).toFixed(2);

/**
 * A credit's sums within what is left. One that comes to all of the rest takes it to the penny, VAT too; pennies of VAT that were
 * rounded up in each of several credits never come to more than the line's.
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

/** A penny, for what rounding takes off a credit and puts to the price of each. */
const PENNY = "0.01";

/** What is left of a line: pieces, their sum, and what each was charged at after its discounts, or was last credited down to. */
export interface Left {
  quantity: Decimal;
  base: Decimal;
  each: Decimal;
}

/**
 * Whether a credit takes pieces off a line: it gives back all that each of them still stands for. Less is a credit of the price,
 * which leaves as many pieces as there were, and nothing comes back for it.
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

/** What comes back into stock where nothing is said: the pieces taken off, none for a credit of the price. */
export const usuallyReturned = (quantity: Decimal, to_return: Decimal, pieces: boolean): Decimal =>
  !pieces || decimal(to_return).eq(0) || decimal(to_return).gt(0) !== decimal(quantity).gt(0)
    ? "0"
    : atMost(quantity, to_return);

/** What is left of the lines of a document, with the sum of all: as other programs are told of it. */
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

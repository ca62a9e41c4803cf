import { readFigure } from "@/lib/core/input/typed-figure";
import { type Decimal, decimal, pounds } from "@/lib/core/money";

/** Notes and coins in use, in pounds, the largest first. */
export const DENOMINATIONS = [
  "50.00",
  "20.00",
  "10.00",
  "5.00",
  "2.00",
  "1.00",
  "0.50",
  "0.20",
  "0.10",
  "0.05",
  "0.02",
  "0.01",
] as const;

export type Pieces = Partial<Record<(typeof DENOMINATIONS)[number], string>>;

/** The value of the pieces; anything but a whole number counts as none. */
export function sumOfPieces(pieces: Pieces): Decimal {
  const total = DENOMINATIONS.reduce((sum, value) => {
    const count = pieces[value]?.trim() ?? "";
    return /^\d{1,6}$/.test(count) ? sum.plus(decimal(value).times(count)) : sum;
  }, decimal("0"));
  return pounds(total);
}

/** Parses a typed count into an exact amount; null if it is not one. */
export function readCount(typed: string): Decimal | null {
  const figure = readFigure(typed);
  return figure && /^-?\d{1,8}(\.\d{1,2})?$/.test(figure) ? figure : null;
}

/** Counted less expected; null while the count is not an amount. */
export function differenceOf(counted: string, expected: Decimal): Decimal | null {
  const read = readCount(counted);
  return read === null ? null : pounds(decimal(read).minus(expected));
}

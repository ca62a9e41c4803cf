import { type Decimal, decimal, formatMoney, sum } from "@/lib/core/money";
import { baseOf, type CreditRest, takesPieces, usuallyReturned } from "@/lib/pricing/rules/credit-sums";
import type { LineSums } from "@/lib/pricing/rules/totals";
import type { Line } from "../../schema/line";
import { trimmed } from "../lines/line-sections";

type Problem = (field: keyof Line, message: string) => void;

/** A credit note's line with the values it takes over from the line it credits. A different value is reported at its field. */
export function creditLine(line: Line, rest: CreditRest, problem: Problem): Line {
  const { tax_code, tax_inclusive, stock_item_id } = rest;
  if (line.tax_code !== undefined && line.tax_code !== tax_code)
    problem("tax_code", `A credit takes the VAT of the line that it credits: ${tax_code}`);
  if (line.tax_inclusive !== undefined && line.tax_inclusive !== tax_inclusive)
    problem(
      "tax_inclusive",
      `It was charged ${tax_inclusive ? "with VAT in its price" : "without VAT in its price"}`,
    );
  if (line.item_type !== rest.item_type)
    problem("item_type", "A credit is of the same kind as the line that it credits");
  if (line.share_percent != null)
    problem("share_percent", "What is credited has a price: it is no share of other work");
  if (line.stock_item_id && line.stock_item_id !== stock_item_id)
    problem("stock_item_id", "This is not the part that was sold on the line that it credits");
  return { ...line, tax_code, tax_inclusive, quantity: line.quantity ?? rest.quantity };
}

/** Reports what prevents crediting this much of a line: quantity or price and, above all, an amount beyond what is left of it. */
export function creditLineProblems(
  line: { quantity: Decimal; unit_price: Decimal },
  sums: LineSums,
  rest: CreditRest,
  problem: Problem,
): void {
  const { quantity, tax_inclusive, charged_price } = rest;
  const asked = decimal(line.quantity);
  if (decimal(quantity).eq(0)) problem("quantity", "This line is credited in full");
  else if (asked.times(quantity).lt(0))
    problem("quantity", `It was charged at ${trimmed(quantity)}: the quantity has the same sign`);
  else if (asked.abs().gt(decimal(quantity).abs()))
    problem("quantity", `At most ${trimmed(quantity)} is left to credit`);
  else if (decimal(line.unit_price).gt(charged_price))
    problem("unit_price", `It was charged at ${formatMoney(charged_price)}`);
  else if (
    decimal(baseOf(sums, tax_inclusive))
      .abs()
      .gt(decimal(baseOf(rest, tax_inclusive)).abs())
  )
    problem(
      "unit_price",
      `At most ${formatMoney(grossOf(rest))} is left to credit of this line, VAT included`,
    );
}

/** Whether a credit reduces the quantity, or only the price. */
export const isOfPieces = (quantity: Decimal, sums: LineSums, rest: CreditRest): boolean =>
  takesPieces(
    { quantity, base: baseOf(sums, rest.tax_inclusive) },
    { quantity: rest.quantity, base: baseOf(rest, rest.tax_inclusive), each: rest.each },
  );

/** How much comes back into stock with a credit: the given quantity, limited to what is credited and has not come back yet. */
export function comingBack(
  line: Pick<Line, "returned_quantity" | "stock_item_id"> & { quantity: Decimal },
  pieces: boolean,
  rest: CreditRest,
  problem: Problem,
): Decimal {
  if (!line.stock_item_id) return "0";
  const { to_return } = rest;
  const said = line.returned_quantity;
  if (said == null) return usuallyReturned(line.quantity, to_return, pieces);
  const most = [line.quantity, to_return].map(decimal).reduce((a, b) => (b.abs().lt(a.abs()) ? b : a));
  if (decimal(said).times(line.quantity).lt(0) || decimal(said).abs().gt(most.abs()))
    problem("returned_quantity", `At most ${trimmed(most.toString())} can come back into stock`);
  return said;
}

type Credited = LineSums & { tax_code: string; tax_rate: Decimal };

/**
 * The problem if a credit note as a whole exceeds what is left of its document, although each line is within its own limit: a
 * deduction on the invoice, such as an old unit or an excess, was left out. Checked for each VAT code and rate, and in total;
 * null if there is none.
 */
export function creditTotalProblem(
  lines: readonly Credited[],
  rests: Iterable<CreditRest>,
  name: string,
): string | null {
  const left = [...rests].map((rest) => ({ ...rest, line_gross: grossOf(rest) }));
  const keyOf = ({ tax_code, tax_rate }: Credited | CreditRest) => `${tax_code} ${decimal(tax_rate)}`;
  const over = (own: readonly LineSums[], bound: readonly LineSums[]) =>
    (["line_net", "line_tax", "line_gross"] as const).some((column) => {
      const credited = sum(own.map((line) => line[column]));
      return credited.gt(0) && credited.gt(sum(bound.map((rest) => rest[column])));
    });
  const codes = new Set(lines.map(keyOf));
  const said = "what was taken off on it is credited with it";
  for (const key of codes) {
    const bound = left.filter((rest) => keyOf(rest) === key);
    if (
      over(
        lines.filter((line) => keyOf(line) === key),
        bound,
      )
    )
      return `At most ${formatMoney(sum(bound.map(({ line_gross }) => line_gross)).toFixed(2))} of ${key.split(" ")[0]} is left to credit of ${name}: ${said}`;
  }
  if (
    sum(lines.map(({ line_gross }) => line_gross)).gt(sum(left.map(({ line_gross }) => line_gross))) &&
    sum(lines.map(({ line_gross }) => line_gross)).gt(0)
  )
    return `At most ${formatMoney(sum(left.map(({ line_gross }) => line_gross)).toFixed(2))} is left to credit of ${name}: ${said}`;
  return null;
}

const grossOf = (rest: CreditRest): Decimal => decimal(rest.line_net).plus(rest.line_tax).toFixed(2);

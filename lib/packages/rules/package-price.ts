import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import { lineSums, type PricedLine } from "@/lib/pricing/rules/totals";

type Priced = PricedLine & { quantity?: Decimal | null };

/**
 * A package's lines at its fixed price: each takes its share, to the penny, as a price with VAT (without VAT most amounts could
 * not be reached: at 20% no line comes to £100.03). An MOT keeps its own fee. The document's discounts are applied afterwards.
 */
export function atFixedPrice<L extends Priced>(lines: readonly L[], fixedGross: Decimal): L[] {
  const gross = lines.map((line) => decimal(lineSums(line).line_gross));
  const movable = lines.map(
    ({ item_type, quantity }) =>
      item_type !== "mot" && item_type !== "comment" && decimal(quantity ?? "1").gt(0),
  );
  const fees = sum(lines.flatMap((_, i) => (movable[i] ? [] : [pounds(gross[i] ?? decimal("0"))])));
  const target = decimal(fixedGross).minus(fees);
  const places = lines.flatMap((_, i) => (movable[i] ? [i] : []));
  if (target.lt(0) || places.length === 0) return [...lines];
  const shares = inPennies(
    places.map((i) => (gross[i] ?? decimal("0")).toString()),
    pounds(target),
  );
  return lines.map((line, i) => {
    const share = shares[places.indexOf(i)];
    return share === undefined || !movable[i]
      ? line
      : { ...line, unit_price: priceOf(share, line.quantity ?? "1"), tax_inclusive: true };
  });
}

/** With four decimals, every penny can be reached up to a quantity of 99. */
const priceOf = (share: Decimal, quantity: Decimal): Decimal => {
  const price = decimal(share).div(quantity).round(4, 1);
  return price.toFixed(Math.max(2, (price.toString().split(".")[1] ?? "").length));
};

/** Divides an amount in proportion into whole pennies; left-over pennies go to the largest remainders. */
function inPennies(weights: Decimal[], total: Decimal): Decimal[] {
  const all = sum(weights);
  const even = all.eq(0);
  const exact = weights.map((weight) =>
    decimal(total)
      .times(100)
      .times(even ? 1 : weight)
      .div(even ? weights.length : all),
  );
  const whole = exact.map((share) => share.round(0, 0));
  let left = Number(
    decimal(total)
      .times(100)
      .minus(sum(whole.map(String))),
  );
  const byRemainder = exact
    .map((share, i) => ({ i, rest: share.minus(whole[i] ?? 0) }))
    .sort((a, b) => b.rest.cmp(a.rest) || a.i - b.i);
  const extra = new Set<number>();
  for (const { i } of byRemainder) if (left-- > 0) extra.add(i);
  return whole.map((share, i) => pounds(share.plus(extra.has(i) ? 1 : 0).div(100)));
}

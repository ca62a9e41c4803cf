import { type Decimal, decimal, round } from "@/lib/core/money";
import { baseOf, type CreditRest, takesPieces, usuallyReturned } from "@/lib/pricing/rules/credit-sums";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { type Discounts, discountFactor } from "@/lib/pricing/rules/totals";

/** A line of an issued document as it was charged. */
export interface ChargedLine {
  item_type: LineType;
  quantity: Decimal | null;
  unit_price: Decimal | null;
  discount_percent: Decimal;
  tax_code: string;
  tax_rate: Decimal | null;
  tax_inclusive: boolean;
  line_net: Decimal | null;
  line_tax: Decimal | null;
  stock_item_id: string | null;
}

/** What one credit note took off a line. */
export interface Credited {
  quantity: Decimal | null;
  line_net: Decimal;
  line_tax: Decimal;
  /** How much came back into stock; null if not given. */
  returned_quantity: Decimal | null;
}

/**
 * What is left to credit of a line after the given credits, in their order. Money decides: the quantity falls only with credits
 * that refunded the whole price of those pieces. A credit of the price leaves the quantity, each for less: 4 × £100.00 less 2 ×
 * £10.00 is 4 × £95.00.
 */
export function restOfLine(
  line: ChargedLine,
  credits: readonly Credited[],
  discounts: Discounts,
): CreditRest {
  const charged = asCharged(line);
  const { tax_inclusive } = line;
  let quantity = charged.quantity;
  let to_return = line.item_type === "part" && line.stock_item_id ? charged.quantity : "0";
  let left = { line_net: line.line_net ?? "0", line_tax: line.line_tax ?? "0" };
  let each = decimal(charged.unit_price).times(discountFactor(charged, discounts));
  let repriced = false;
  for (const credit of credits) {
    const taken = credit.quantity ?? "0";
    const pieces = takesPieces(
      { quantity: taken, base: baseOf(credit, tax_inclusive) },
      { quantity, base: baseOf(left, tax_inclusive), each: each.toString() },
    );
    to_return = less(to_return, credit.returned_quantity ?? usuallyReturned(taken, to_return, pieces));
    left = {
      line_net: decimal(left.line_net).minus(credit.line_net).toFixed(2),
      line_tax: decimal(left.line_tax).minus(credit.line_tax).toFixed(2),
    };
    if (pieces) quantity = less(quantity, taken);
    else {
      repriced = true;
      if (!decimal(quantity).eq(0)) each = decimal(baseOf(left, tax_inclusive)).div(quantity).abs();
    }
  }
  // Older credits, made before there was a limit, may exceed the line: then nothing is left.
  if (decimal(baseOf(left, tax_inclusive)).times(baseOf(line, tax_inclusive)).lt(0))
    left = { line_net: "0.00", line_tax: "0.00" };
  const item_type = line.item_type === "excess" || line.item_type === "adjustment" ? "other" : line.item_type;
  const asked = proposed(
    { ...charged, quantity, item_type },
    baseOf(left, tax_inclusive),
    baseOf(line, tax_inclusive),
    repriced,
    discounts,
  );
  const nothing = decimal(left.line_net).eq(0) && decimal(left.line_tax).eq(0);
  return {
    ...left,
    ...asked,
    factor: discountFactor({ ...asked, item_type }, discounts).toString(),
    each: each.toString(),
    quantity: nothing ? "0" : asked.quantity,
    piece_price: repriced ? asked.unit_price : charged.unit_price,
    charged_price: decimal(asked.unit_price).gt(charged.unit_price) ? asked.unit_price : charged.unit_price,
    item_type,
    tax_code: line.tax_code,
    tax_rate: line.tax_rate ?? rateOf(line),
    tax_inclusive,
    stock_item_id: line.stock_item_id,
    to_return,
  };
}

/** Subtracts, but never beyond zero. */
const less = (from: Decimal, amount: Decimal): Decimal => {
  const rest = decimal(from).minus(amount);
  return rest.times(from).lt(0) ? "0" : rest.toString();
};

/** If GA4 stored only a sum, that is the unit price. A negative price becomes a negative quantity. */
function asCharged({ item_type, quantity, unit_price, discount_percent, line_net }: ChargedLine) {
  const turned = decimal(unit_price ?? line_net).lt(0) ? -1 : 1;
  return {
    item_type,
    quantity: decimal(unit_price === null ? "1" : (quantity ?? "1"))
      .times(turned)
      .toString(),
    unit_price: decimal(unit_price ?? line_net)
      .abs()
      .toString(),
    discount_percent: unit_price === null ? "0" : discount_percent,
  };
}

interface ChargedSums {
  item_type: LineType;
  quantity: Decimal;
  unit_price: Decimal;
  discount_percent: Decimal;
}

/** Quantity, price and discount that come to the rest exactly: as charged if that does, otherwise as close to it as possible. */
function proposed(
  charged: ChargedSums,
  rest: Decimal,
  whole: Decimal,
  repriced: boolean,
  discounts: Discounts,
): Pick<ChargedSums, "quantity" | "unit_price" | "discount_percent"> {
  const one = decimal(rest).lt(0) || decimal(whole).lt(0) ? "-1" : "1";
  const quantity = decimal(charged.quantity).times(one).gt(0) ? charged.quantity : one;
  const own = { ...charged, quantity };
  const candidates = [
    ...(repriced ? [] : [own]),
    fitted(own, rest, discounts),
    fitted({ ...own, quantity: one }, rest, discounts),
    fitted({ ...own, quantity: one, discount_percent: "0" }, rest, discounts),
  ];
  const { unit_price, ...found } =
    candidates.find((asked) => decimal(amountOf(asked, discounts)).eq(rest)) ?? candidates.at(-1) ?? own;
  return { quantity: found.quantity, unit_price, discount_percent: found.discount_percent };
}

/** Quantity × price less discounts, in pounds and pence. */
const amountOf = (asked: ChargedSums, discounts: Discounts): Decimal =>
  round(decimal(asked.quantity).times(asked.unit_price).times(discountFactor(asked, discounts))).toFixed(2);

/** The same with the unit price, to four places, that brings it to the rest. */
function fitted(asked: ChargedSums, rest: Decimal, discounts: Discounts): ChargedSums {
  const of = decimal(asked.quantity).times(discountFactor(asked, discounts));
  return of.eq(0) ? asked : { ...asked, unit_price: round(decimal(rest).div(of), 4).toString() };
}

/** The tax rate of a line that GA4 gave none. */
const rateOf = ({ line_net, line_tax }: ChargedLine): Decimal =>
  decimal(line_net).eq(0) ? "0" : round(decimal(line_tax).times(100).div(decimal(line_net)), 1).toString();

import { readFigure } from "@/lib/core/input/typed-figure";
import { decimal, pounds } from "@/lib/core/money";
import { creditPreview, proposedPrice } from "@/lib/documents/rules/credit/credit-preview";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import type { ActionLine } from "./action";

/** The values typed for a line; missing ones take the default, all that is left of it. */
export interface RequestedAmount {
  quantity?: string;
  unit_price?: string;
  returned_quantity?: string;
}

export interface CreditRow {
  line: ActionLine;
  rest: CreditRest;
  /** Null if the line is not ticked. */
  asked: RequestedAmount | null;
}

/** A ticked line. */
export type ChosenRow = CreditRow & { asked: RequestedAmount };

export const quantityOf = ({ rest, asked }: ChosenRow): string => asked.quantity ?? trimmed(rest.quantity);

/** Quantity and price as numbers; "0" if what is typed is not a number. */
export function figures(row: ChosenRow): { quantity: string; unit_price: string } {
  const quantity = readFigure(quantityOf(row)) ?? "0";
  const { unit_price } = row.asked;
  return {
    quantity,
    unit_price: unit_price?.trim() ? (readFigure(unit_price) ?? "0") : proposedPrice(row.rest, quantity),
  };
}

export const isCredited = (row: CreditRow): row is ChosenRow =>
  row.asked !== null && /[1-9]/.test(quantityOf({ ...row, asked: row.asked }));

/** Whether all that is left of it is credited. */
export const isWhole = ({ asked }: CreditRow): boolean => asked !== null && Object.keys(asked).length === 0;

/** The amount that a row credits, with VAT. */
export const creditedGross = (row: ChosenRow): string =>
  creditPreview(row.rest, figures(row).quantity, figures(row).unit_price).gross;

/** The amount left of a row, with VAT. */
export const leftGross = ({ rest: { line_net, line_tax } }: CreditRow): string =>
  pounds(decimal(line_net).plus(line_tax));

/** A row as input for `creditDocument`. */
export const creditInput = (row: ChosenRow) => {
  const { unit_price, returned_quantity } = row.asked;
  return {
    id: row.line.id,
    quantity: quantityOf(row).trim(),
    ...(unit_price?.trim() ? { unit_price: unit_price.trim() } : {}),
    ...(returned_quantity?.trim() ? { returned_quantity: returned_quantity.trim() } : {}),
  };
};

/** The label of the price: with or without VAT, and the discounts still to be taken off. */
export function priceLabel({ tax_inclusive, factor }: CreditRest): string {
  const off = trimmed(decimal(1).minus(factor).times(100).toFixed(2));
  return `Each ${tax_inclusive ? "with" : "without"} VAT${off === "0" ? "" : `, −${off}%`}`;
}

/** "20.00", or "5.975" if pence are not enough. */
export const trimmedPrice = (price: string): string =>
  decimal(price).eq(pounds(decimal(price))) ? pounds(decimal(price)) : trimmed(decimal(price).toFixed(4));

import { readFigure } from "@/lib/core/input/typed-figure";
import { decimal, pounds } from "@/lib/core/money";
import { creditPreview, proposedPrice } from "@/lib/documents/rules/credit/credit-preview";
import { trimmed } from "@/lib/documents/rules/lines/line-sections";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import type { ActionLine } from "./action";

/** What is typed of a line; what is not given is as it is proposed: all that is left of it. */
export interface AskedCredit {
  quantity?: string;
  unit_price?: string;
  returned_quantity?: string;
}

export interface CreditRow {
  line: ActionLine;
  rest: CreditRest;
  /** Null where the line is not chosen. */
  asked: AskedCredit | null;
}

/** A line that is chosen. */
export type ChosenRow = CreditRow & { asked: AskedCredit };

export const quantityOf = ({ rest, asked }: ChosenRow): string => asked.quantity ?? trimmed(rest.quantity);

/** Quantity and price as figures; nothing where what is typed is none. */
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

/** What a row credits, with VAT. */
export const creditedGross = (row: ChosenRow): string =>
  creditPreview(row.rest, figures(row).quantity, figures(row).unit_price).gross;

/** What is left of a row, with VAT. */
export const leftGross = ({ rest: { line_net, line_tax } }: CreditRow): string =>
  pounds(decimal(line_net).plus(line_tax));

/** A row as `creditDocument` takes it. */
export const creditInput = (row: ChosenRow) => {
  const { unit_price, returned_quantity } = row.asked;
  return {
    id: row.line.id,
    quantity: quantityOf(row).trim(),
    ...(unit_price?.trim() ? { unit_price: unit_price.trim() } : {}),
    ...(returned_quantity?.trim() ? { returned_quantity: returned_quantity.trim() } : {}),
  };
};

/** What the price is: with VAT or without, and before which discounts. */
export function priceLabel({ tax_inclusive, factor }: CreditRest): string {
  const off = trimmed(decimal(1).minus(factor).times(100).toFixed(2));
  return `Each ${tax_inclusive ? "with" : "without"} VAT${off === "0" ? "" : `, −${off}%`}`;
}

/** "20.00", and "5.975" where pence are not enough. */
export const trimmedPrice = (price: string): string =>
  decimal(price).eq(pounds(decimal(price))) ? pounds(decimal(price)) : trimmed(decimal(price).toFixed(4));

import type Big from "big.js";
import { z } from "zod";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";

/** Net and VAT of a tax code, less credit notes; `margin_vat` is that of vehicles sold under the margin scheme. */
export const TaxedSum = z.object({
  tax_code: z.string(),
  net: z.string(),
  tax: z.string(),
  margin_vat: z.string(),
});
export type TaxedSum = z.infer<typeof TaxedSum>;

export interface VatBoxes {
  box_1: Decimal;
  box_2: Decimal;
  box_3: Decimal;
  box_4: Decimal;
  box_5: Decimal;
  /** Who is owed box 5; null if it is zero. */
  owed_to: "hmrc" | "garage" | null;
  box_6: Decimal;
  box_7: Decimal;
  box_8: Decimal;
  box_9: Decimal;
}

/** Our own MOT is not a supply for the VAT return. */
const OUTSIDE_THE_SCOPE = "T9";

/**
 * The nine boxes of a VAT return: 1 to 5 to the penny, 6 to 9 in whole pounds with the pence dropped, without what is outside
 * the scope. Vehicles under the margin scheme add the VAT on their margin to box 1, and their price less that VAT to box 6;
 * vehicles bought under it add their price to box 7, with no VAT in box 4. HMRC, VAT Notice 700/12; VAT Notice 718 for the
 * margin scheme.
 */
export function vatBoxes(sales: readonly TaxedSum[], purchases: readonly TaxedSum[]): VatBoxes {
  const box1 = sum(sales.flatMap(({ tax, margin_vat }) => [tax, margin_vat]));
  const box4 = sum(purchases.map(({ tax }) => tax));
  const due = box1.minus(box4);
  const within = (sums: readonly TaxedSum[]) =>
    sums
      .filter(({ tax_code }) => tax_code !== OUTSIDE_THE_SCOPE)
      .reduce((total, { net, margin_vat }) => total.plus(net).minus(margin_vat), decimal("0"));
  return {
    box_1: pounds(box1),
    box_2: "0.00",
    box_3: pounds(box1),
    box_4: pounds(box4),
    box_5: pounds(due.abs()),
    owed_to: due.gt(0) ? "hmrc" : due.lt(0) ? "garage" : null,
    box_6: wholePounds(within(sales)),
    box_7: wholePounds(within(purchases)),
    box_8: "0",
    box_9: "0",
  };
}

/** Drops the pence: 1999.99 becomes 1999. */
const wholePounds = (value: Big): Decimal => value.round(0, 0).toFixed(0).replace(/^-0$/, "0");

export interface VatBoxRow {
  box: string;
  name: string;
  amount: Decimal;
}

/** HMRC's names on the return. */
const BOX_NAMES = [
  "VAT due on sales, and other outputs",
  "VAT due on acquisitions in Northern Ireland from the EU",
  "Total VAT due",
  "VAT reclaimed on purchases, and other inputs",
  "Net VAT to be paid, or reclaimed",
  "Total value of sales, without VAT",
  "Total value of purchases, without VAT",
  "Total value of goods sent from Northern Ireland to the EU, without VAT",
  "Total value of goods brought from the EU into Northern Ireland, without VAT",
];

/** The boxes as rows. */
export const vatBoxRows = (boxes: VatBoxes): VatBoxRow[] =>
  BOX_NAMES.map((name, index) => {
    const box = String(index + 1);
    return { box, name, amount: boxes[`box_${box}` as `box_${1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9}`] };
  });

import type { StartCustomer } from "@/lib/documents/rules/starting/start";
import type { ServicePackage } from "@/lib/packages/responses";
import { packageTimes } from "@/lib/packages/rules/package-times";
import type { OfferedTyre } from "@/lib/stock/rules/tyre-offer";
import { type TyreSize, tyreSizeText } from "@/lib/stock/rules/tyre-size";
import { blankRow, type Row } from "../editor-rows";
import type { Fields } from "../editor-state";
import { editorTotals, type Rates } from "../editor-totals";
import { customerTaxCode, packageRows, shownPrice } from "../offered-rows";

export interface Fitting {
  /** The package by which one tyre is fitted; null where none is chosen. */
  job: ServicePackage | null;
  quantity: number;
  rates: Rates;
  customer: StartCustomer | null;
  newId(): string;
}

/** The lines of so many of a tyre, with what it takes to fit each. */
export function tyreRows(offered: OfferedTyre, { job, quantity, rates, customer, newId }: Fitting): Row[] {
  const { tier: _, ...label } = offered.tyre;
  const tyre: Row = {
    ...blankRow(newId(), "part", customerTaxCode(customer) ?? offered.tax_code ?? undefined),
    description: offered.description,
    part_number: offered.part_number,
    stock_item_id: offered.stock_item_id,
    supplier_id: offered.supplier_id,
    quantity: String(quantity),
    unit_price: shownPrice(offered.unit_price),
    unit_cost: shownPrice(offered.unit_cost),
    nominal_code: offered.nominal_code ?? "",
    guarantee: offered.guarantee ?? "",
    tyre: Object.keys(label).length > 0 ? label : null,
  };
  return [tyre, ...(job ? packageRows(packageTimes(job, quantity), newId, rates, customer) : [])];
}

/** What the quote says of the other tiers of a size, as a line that stays with the quote; none without it. */
export const remarkRows = (remark: string | null, size: TyreSize, newId: () => string): Row[] =>
  remark === null
    ? []
    : [{ ...blankRow(newId(), "comment"), description: remark, tyre: { size: tyreSizeText(size) } }];

/** What those lines come to with VAT, after the discounts of the document: the same sum as when they are in it. */
export const fittedPrice = (rows: readonly Row[], fields: Fields, rates: Rates): string =>
  editorTotals(rows, fields, rates).gross;

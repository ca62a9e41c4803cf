import { readFigure } from "@/lib/core/input/typed-figure";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { DocumentType } from "@/lib/document-record/rules/types";
import { agreedTotals } from "@/lib/documents/rules/lines/agreed-totals";
import {
  type Approval,
  isCounted,
  type SumsByAnswer,
  sumsByAnswer,
} from "@/lib/documents/rules/lines/approval";
import { isCreditRest } from "@/lib/pricing/rules/credit-sums";
import type { LineType } from "@/lib/pricing/rules/line-types";
import { type Discounts, lineSums, type TaxTotal } from "@/lib/pricing/rules/totals";
import { rateOn, ratesDay, type TaxCode } from "@/lib/tax/rules/rates";
import { type Row, writtenRows } from "./editor-rows";
import type { Fields } from "./editor-state";

export interface EditorTotals {
  /** By row id: the net, the gross and, if the row is a share, the price that it comes to. */
  lines: ReadonlyMap<string, { net: Decimal; gross: Decimal; unit_price: Decimal | null }>;
  by_tax: TaxTotal[];
  net: Decimal;
  tax: Decimal;
  gross: Decimal;
  /** What was agreed, what awaits an answer, and what was declined. */
  answers: SumsByAnswer;
  /** The sum of all discounts; before VAT if prices are without VAT. */
  discounted: Decimal;
  /** Of the lines whose cost is known. */
  margin: { profit: Decimal; percent: string | null } | null;
  hours: Decimal;
}

export interface Rates {
  codes: readonly TaxCode[];
  day: string;
}

/** Returns the tax codes and the day whose rates apply to the document. */
export const ratesOf = (
  type: string,
  { tax_point, invoice_date }: Fields,
  { codes, today }: { codes: readonly TaxCode[]; today: string },
): Rates => ({ codes, day: ratesDay({ type, tax_point, invoice_date, day: today }) });

const SHAPES = {
  quantity: /^-?\d{1,5}(\.\d{1,3})?$/,
  unit_price: /^\d{1,7}(\.\d{1,4})?$/,
  unit_cost: /^\d{1,7}(\.\d{1,4})?$/,
  discount_percent: /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)$/,
  share_percent: /^(100(\.0{1,3})?|\d{1,2}(\.\d{1,3})?)$/,
} as const;

export type NumberCell = keyof typeof SHAPES;

/** Reads a typed figure as a decimal; null if the cell is empty, undefined if the text is not a figure. */
export function readCell(typed: string, cell: NumberCell): Decimal | null | undefined {
  const figure = readFigure(typed);
  return figure && !SHAPES[cell].test(figure) ? undefined : figure;
}

/**
 * Returns all the sums that the editor shows, worked out by the same function as on the server. A figure that
 * cannot be read counts as nothing.
 */
export function editorTotals(
  rows: readonly Row[],
  fields: Fields,
  rates: Rates,
  type: DocumentType = "invoice",
): EditorTotals {
  const written = writtenRows(rows);
  const rateOf = new Map<string, Decimal>();
  const lines = written.map((row) => pricedRow(row, rates, rateOf));
  const discounts = discountsOf(fields);
  const totals = agreedTotals(type, lines, discounts);
  const sums = new Map(
    totals.lines.map(({ id, line_net, line_gross, unit_price }) => [
      id,
      { net: line_net, gross: line_gross, unit_price },
    ]),
  );
  const counted = (line: PricedRow) => isCounted(type, line.approval);
  return {
    lines: sums,
    answers: sumsByAnswer(type, totals.lines),
    by_tax: totals.by_tax,
    net: totals.total_net,
    tax: totals.total_tax,
    gross: totals.total_gross,
    discounted: isDiscounted(written, discounts)
      ? pounds(
          sum(
            written.flatMap((row, i) => {
              const line = lines[i];
              return line && counted(line) ? undiscounted(row, line, totals.lines[i]?.line_net) : [];
            }),
          ).minus(totals.total_net),
        )
      : "0.00",
    margin: marginOf(totals.lines.filter(counted)),
    hours: sum(
      totals.lines.filter(counted).flatMap((line) => (line.item_type === "labour" ? [line.quantity] : [])),
    ).toString(),
  };
}

const fullNets = new WeakMap<Row, Decimal>();

/** Returns what a line would come to without any discount; worked out once for each state of a row. */
function undiscounted(row: Row, line: PricedRow, net = "0"): Decimal {
  // A share follows the other lines and is discounted with them.
  if (line.share_percent) return net;
  const known = fullNets.get(row);
  if (known !== undefined) return known;
  const { line_net } = lineSums({ ...line, discount_percent: "0" });
  fullNets.set(row, line_net);
  return line_net;
}

const PERCENT = SHAPES.discount_percent;

const discountsOf = (fields: Fields): Discounts => ({
  discount_percent: percentOf(fields.discount_percent),
  labour_discount_percent: percentOf(fields.labour_discount_percent),
  parts_discount_percent: percentOf(fields.parts_discount_percent),
});

const percentOf = (typed: string): Decimal => (PERCENT.test(typed.trim()) ? typed.trim() : "0");

const isDiscounted = (rows: readonly Row[], discounts: Discounts): boolean =>
  Object.values(discounts).some((percent) => Number(percent) > 0) ||
  rows.some(({ discount_percent }) => /[1-9]/.test(discount_percent));

interface PricedRow {
  id: string;
  item_type: LineType;
  quantity: Decimal;
  unit_price: Decimal;
  unit_cost: Decimal | null;
  discount_percent: Decimal;
  share_percent: Decimal | null;
  tax_inclusive: boolean;
  tax_code: string;
  tax_rate: Decimal;
  approval: Approval | null;
  settled: Row["settled"];
}

function pricedRow(row: Row, rates: Rates, rateOf: Map<string, Decimal>): PricedRow {
  const tax_code = row.tax_code.trim().toUpperCase();
  const credited = row.settled && isCreditRest(row.settled) ? row.settled.tax_rate : null;
  const tax_rate = credited ?? rateOf.get(tax_code) ?? rateOn(rates.codes, tax_code, rates.day) ?? "0";
  if (credited === null) rateOf.set(tax_code, tax_rate);
  const share = row.item_type === "sundries" ? readCell(row.share_percent, "share_percent") : null;
  return {
    id: row.id,
    item_type: row.item_type,
    quantity: share
      ? "1"
      : readCell(row.quantity, "quantity") === undefined
        ? "0"
        : readCell(row.quantity, "quantity") || "1",
    unit_price: readCell(row.unit_price, "unit_price") || "0",
    unit_cost: readCell(row.unit_cost, "unit_cost") ?? null,
    discount_percent: readCell(row.discount_percent, "discount_percent") || "0",
    share_percent: share ?? null,
    tax_inclusive: row.tax_inclusive,
    tax_code,
    tax_rate,
    approval: row.approval || null,
    settled: row.settled,
  };
}

type Costed = { line_net: Decimal; quantity: Decimal; unit_cost: Decimal | null };

function marginOf(lines: readonly Costed[]): EditorTotals["margin"] {
  const costed = lines.filter(({ unit_cost }) => unit_cost !== null);
  if (costed.length === 0) return null;
  const net = sum(costed.map(({ line_net }) => line_net));
  const cost = sum(costed.map((line) => decimal(line.unit_cost).times(line.quantity).toString()));
  const profit = net.minus(cost);
  return {
    profit: pounds(profit),
    percent: net.eq(0) ? null : profit.times(100).div(net).round(1).toString(),
  };
}

/** Returns the cells whose text cannot be read as the figure they need. */
export function unreadableCells(row: Row): NumberCell[] {
  if (row.item_type === "comment") return [];
  return (Object.keys(SHAPES) as NumberCell[]).filter((cell) => readCell(row[cell], cell) === undefined);
}

import { v7 as newId } from "uuid";
import type { IsoDate } from "@/lib/core/dates/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import type { CreditRest } from "@/lib/pricing/rules/credit-sums";
import type { LineType } from "@/lib/pricing/rules/line-types";
import {
  type Discounts,
  lineSums,
  type SettledSums,
  type Totals,
  takesDiscount,
} from "@/lib/pricing/rules/totals";
import { rateOn, type TaxCode } from "@/lib/tax/rules/rates";
import type { Line } from "../../schema/line";
import { comingBack, creditLine, creditLineProblems, isOfPieces } from "../credit/credit-bounds";
import { agreedTotals } from "./agreed-totals";

/** What is known of an existing line: its code may have been retired since. */
export interface ExistingLine {
  tax_code: string;
  settled?: SettledSums | undefined;
}

export interface Pricing {
  /** The type of document, which decides what counts. */
  type: string;
  codes: readonly TaxCode[];
  /** The tax point, whose rates apply. */
  day: IsoDate;
  discounts: Discounts;
  standing: ReadonlyMap<string, ExistingLine>;
  /** Credit notes only: what is left of each line that it may credit; null if its original is not in the system. */
  credits?: ReadonlyMap<string, CreditRest> | null | undefined;
}

export type PricedRow = Omit<
  Line,
  "id" | "quantity" | "unit_price" | "unit_cost" | "discount_percent" | "tax_code"
> & {
  id: string;
  quantity: Decimal | null;
  unit_price: Decimal | null;
  unit_cost: Decimal | null;
  line_cost: Decimal | null;
  discount_percent: Decimal;
  tax_inclusive: boolean;
  tax_code: string;
  tax_rate: Decimal;
  /** Credit notes only: how much comes back into stock; if not given, the usual quantity. Null on other documents. */
  comes_back: Decimal | null;
};

/** Keeps every sum of a document within `numeric(12,2)`, and catches typing errors. */
const LARGEST_LINE = "9999999.99";

/** Adds rates, sums and costs to lines as people write them. VALIDATION_ERROR names each invalid field. */
export function priceLines(lines: readonly Line[], pricing: Pricing): Totals<PricedRow> {
  const problems: ErrorDetail[] = [];
  const credited = new Set<string>();
  const rows = lines.map((line, i) => {
    const problem = (field: keyof Line, message: string) =>
      problems.push({ field: `line_items.${i}.${field}`, message });
    if (!pricing.credits || line.item_type === "comment") return priced(line, pricing, problem);
    const source = line.source_line_id ?? "";
    if (credited.has(source)) problem("source_line_id", "The same line is credited above: put both into one");
    credited.add(source);
    return credit(line, pricing.credits.get(source), pricing, problem);
  });
  const totals = agreedTotals(pricing.type, rows, pricing.discounts);
  for (const [i, { line_net }] of totals.lines.entries())
    if (decimal(line_net).abs().gt(LARGEST_LINE))
      problems.push({
        field: `line_items.${i}.unit_price`,
        message: "This line comes to more than £9,999,999.99",
      });
  if (problems.length > 0) throw invalid(...problems);
  return totals;
}

type Problem = (field: keyof Line, message: string) => void;

type Priced = PricedRow & { settled: SettledSums | undefined };

function priced(line: Line, pricing: Pricing, problem: Problem, rest?: CreditRest): Priced {
  const standing = line.id ? pricing.standing.get(line.id) : undefined;
  const excess = standing?.settled;
  if (line.item_type === "excess" && !excess)
    problem("item_type", "An excess is put in by raising its own invoice");
  if (excess) requireUnchangedExcess(line, excess, problem);
  if (pricing.credits === undefined && line.returned_quantity != null)
    problem("returned_quantity", "Parts come back by a credit note");
  const comment = line.item_type === "comment";
  const quantity = comment ? null : (line.quantity ?? "1");
  const unit_cost = comment ? null : (line.unit_cost ?? null);
  const discount_percent = line.discount_percent ?? "0";
  if (!takesDiscount(line.item_type) && !comment && decimal(discount_percent).gt(0))
    problem("discount_percent", "This kind of line takes no discount");
  return {
    ...line,
    id: line.id ?? newId(),
    quantity,
    unit_price: comment ? null : (line.unit_price ?? "0"),
    unit_cost,
    line_cost: unit_cost === null ? null : pounds(decimal(unit_cost).times(quantity ?? "0")),
    discount_percent: comment ? "0" : discount_percent,
    tax_inclusive: line.tax_inclusive ?? false,
    settled: excess ?? rest,
    comes_back:
      pricing.credits !== undefined && line.stock_item_id ? (line.returned_quantity ?? quantity) : null,
    ...(rest ? { tax_code: rest.tax_code, tax_rate: rest.tax_rate } : tax(line, standing, pricing, problem)),
  };
}

/** A line of a credit note, bound to the line that it credits. */
function credit(line: Line, rest: CreditRest | undefined, pricing: Pricing, problem: Problem): Priced {
  if (!rest) {
    problem(
      "source_line_id",
      "A credit note takes off what was charged: this is no line of the document that it credits",
    );
    return priced(line, pricing, problem);
  }
  const row = priced(creditLine(line, rest, problem), pricing, problem, rest);
  const asked = { ...row, quantity: row.quantity ?? "1", unit_price: row.unit_price ?? "0" };
  const sums = lineSums(asked, pricing.discounts);
  creditLineProblems(asked, sums, rest, problem);
  const pieces = isOfPieces(asked.quantity, sums, rest);
  const comes_back = comingBack(asked, pieces, rest, problem);
  // The cost of parts that stay with the customer is not reversed.
  const undone = rest.stock_item_id ? comes_back : pieces ? asked.quantity : "0";
  return {
    ...row,
    comes_back,
    line_cost: row.unit_cost === null ? null : pounds(decimal(row.unit_cost).times(undone)),
  };
}

/** An excess can only be changed on its own invoice. */
function requireUnchangedExcess(line: Line, { quantity, unit_price }: SettledSums, problem: Problem): void {
  const said = "An excess is changed on its own invoice";
  if (!decimal(line.quantity ?? "1").eq(quantity)) problem("quantity", said);
  if (!decimal(line.unit_price).eq(unit_price)) problem("unit_price", said);
}

function tax(line: Line, standing: ExistingLine | undefined, { codes, day }: Pricing, problem: Problem) {
  const tax_code = line.tax_code ?? usualTaxCode(line.item_type);
  const known = codes.find(({ code }) => code === tax_code);
  const tax_rate = rateOn(codes, tax_code, day);
  if (!known) problem("tax_code", `There is no tax code ${tax_code}`);
  else if (tax_rate === null) problem("tax_code", `${tax_code} has no rate on this day`);
  else if (known.retired && standing?.tax_code !== tax_code)
    problem("tax_code", `${tax_code} is no longer in use: choose another`);
  return { tax_code, tax_rate: tax_rate ?? "0" };
}

/** The default tax code: an MOT, a comment and an excess are outside the scope of VAT; everything else is standard rated. */
export const usualTaxCode = (type: LineType): string =>
  type === "mot" || type === "comment" || type === "excess" ? "T9" : "T1";

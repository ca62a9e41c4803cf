import { v7 as newId } from "uuid";
import type { IsoDate } from "@/lib/core/dates";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal, pounds } from "@/lib/core/money";
import { agreedTotals } from "./agreed-totals";
import type { LineType } from "./document";
import type { Line } from "./line-schema";
import { rateOn, type TaxCode } from "./tax-rates";
import { type Discounts, type SettledSums, type Totals, takesDiscount } from "./totals";

/** What is known of a line that stands already: its code may have been retired since, its cost may be hidden from the writer. */
export interface StandingLine {
  tax_code: string;
  unit_cost: Decimal | null;
  settled?: SettledSums | undefined;
}

export interface Pricing {
  /** The kind of document, which says what of it counts. */
  type: string;
  codes: readonly TaxCode[];
  /** The tax point, whose rates count. */
  day: IsoDate;
  discounts: Discounts;
  standing: ReadonlyMap<string, StandingLine>;
  /** Sums that a new line stands for, by its source: what is left of what is credited. */
  settled?: ReadonlyMap<string, SettledSums>;
  /** Whether the writer may see and set costs. */
  costs: boolean;
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
};

/** Keeps every sum of a document within `numeric(12,2)`, and every slip of a finger out. */
const LARGEST_LINE = "9999999.99";

/** Lines as people write them, with rates, sums and costs. VALIDATION_ERROR names each field at fault. */
export function priceLines(lines: readonly Line[], pricing: Pricing): Totals<PricedRow> {
  const problems: ErrorDetail[] = [];
  const rows = lines.map((line, i) => {
    const problem = (field: keyof Line, message: string) =>
      problems.push({ field: `line_items.${i}.${field}`, message });
    return priced(line, pricing, problem);
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

function priced(
  line: Line,
  pricing: Pricing,
  problem: Problem,
): PricedRow & { settled: SettledSums | undefined } {
  const standing = line.id ? pricing.standing.get(line.id) : undefined;
  const settled =
    standing?.settled ?? (line.source_line_id ? pricing.settled?.get(line.source_line_id) : undefined);
  if (line.item_type === "excess" && !standing?.settled)
    problem("item_type", "An excess is put in by raising its own invoice");
  if (settled) requireWithin(line, settled, problem);
  const comment = line.item_type === "comment";
  const quantity = comment ? null : (line.quantity ?? "1");
  const unit_cost = comment ? null : pricing.costs ? (line.unit_cost ?? null) : (standing?.unit_cost ?? null);
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
    settled,
    ...tax(line, standing, pricing, problem),
  };
}

/** What is credited is at most what is left of it; an excess changes with its own invoice alone. */
function requireWithin(line: Line, { quantity, unit_price }: SettledSums, problem: Problem): void {
  const excess = line.item_type === "excess";
  const asked = decimal(line.quantity ?? "1");
  if (excess ? !asked.eq(quantity) : asked.abs().gt(decimal(quantity).abs()))
    problem(
      "quantity",
      excess ? "An excess is changed on its own invoice" : `At most ${quantity} is left to credit`,
    );
  const price = decimal(line.unit_price);
  if (excess ? !price.eq(unit_price) : price.gt(unit_price))
    problem(
      "unit_price",
      excess ? "An excess is changed on its own invoice" : `It was charged at ${unit_price}`,
    );
}

function tax(line: Line, standing: StandingLine | undefined, { codes, day }: Pricing, problem: Problem) {
  const tax_code = line.tax_code ?? usualTaxCode(line.item_type);
  const known = codes.find(({ code }) => code === tax_code);
  const tax_rate = rateOn(codes, tax_code, day);
  if (!known) problem("tax_code", `There is no tax code ${tax_code}`);
  else if (tax_rate === null) problem("tax_code", `${tax_code} has no rate on this day`);
  else if (known.retired && standing?.tax_code !== tax_code)
    problem("tax_code", `${tax_code} is no longer in use: choose another`);
  return { tax_code, tax_rate: tax_rate ?? "0" };
}

/** An MOT of our own is outside the scope; all else is standard rated where nothing is said. */
export const usualTaxCode = (type: LineType): string =>
  type === "mot" || type === "comment" || type === "excess" ? "T9" : "T1";

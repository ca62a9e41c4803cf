import type Big from "big.js";
import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";
import type { Document, DocumentLine } from "../document";
import { isUnderMarginScheme } from "./margin-scheme";

export interface Margin {
  what: "Labour" | "Parts" | "MOT" | "Sundries and other" | "Vehicles";
  net: Decimal;
  cost: Decimal;
  profit: Decimal;
}

/**
 * The profit on labour, parts, MOT, the rest, and vehicles under the margin scheme, in pounds: lines less costs. The document's own costs
 * count if it has them, as GA4 stored them; otherwise the lines' costs. Credit notes are negative, as in the reports. Empty for
 * callers without costs, who may not see them.
 */
export function margins(
  document: Pick<Document, "type" | "total_gross" | "labour_cost" | "parts_cost" | "mot_cost" | "lines">,
): Margin[] {
  const sign = document.type === "credit_note" && decimal(document.total_gross).gte(0) ? -1 : 1;
  const earned = (what: Margin["what"], lines: DocumentLine[], spent: Big): Margin => {
    const [net, cost] = [sum(lines.map(({ line_net }) => line_net)).times(sign), spent.times(sign)];
    return { what, net: pounds(net), cost: pounds(cost), profit: pounds(net.minus(cost)) };
  };
  const of = (what: Margin["what"], type: LineType, kept: Decimal | null | undefined): Margin[] => {
    const lines = document.lines.filter((line) => line.item_type === type && !isUnderMarginScheme(line));
    if (kept === undefined || (lines.length === 0 && !hasSum(kept))) return [];
    return [earned(what, lines, kept === null ? costOf(lines) : decimal(kept))];
  };
  const seen = document.labour_cost === undefined ? [] : document.lines;
  const vehicles = seen.filter(isUnderMarginScheme);
  const others = seen.filter((line) => OTHERS.includes(line.item_type) && !isUnderMarginScheme(line));
  return [
    ...of("Labour", "labour", document.labour_cost),
    ...of("Parts", "part", document.parts_cost),
    ...of("MOT", "mot", document.mot_cost),
    ...(others.length > 0 ? [earned("Sundries and other", others, costOf(others))] : []),
    ...(vehicles.length > 0 ? [earned("Vehicles", vehicles, costOf(vehicles))] : []),
  ];
}

/** What is sold beside labour, parts and MOT; GA4 kept no cost of it, so that only its lines say one. */
const OTHERS: readonly LineType[] = ["sundries", "lubricants", "paint", "other"];

const costOf = (lines: DocumentLine[]) => sum(lines.map((line) => line.line_cost));

const hasSum = (value: Decimal | null) => value !== null && /[1-9]/.test(value);

import { type Decimal, decimal, pounds, sum } from "@/lib/core/money";
import type { Document, DocumentLine, LineType } from "./document";

export interface Margin {
  what: "Labour" | "Parts" | "MOT";
  net: Decimal;
  cost: Decimal;
  profit: Decimal;
}

/**
 * What was earned on labour, parts and MOT: their lines less what they cost. The document's own costs count where it
 * has them, as GA4 kept them; else the lines'. Empty for those who may not see costs, who are given none.
 */
export function margins(
  document: Pick<Document, "labour_cost" | "parts_cost" | "mot_cost" | "lines">,
): Margin[] {
  const of = (what: Margin["what"], type: LineType, kept: Decimal | null | undefined): Margin[] => {
    const lines = document.lines.filter((line) => line.item_type === type);
    if (kept === undefined || (lines.length === 0 && !hasSum(kept))) return [];
    const net = sum(lines.map((line) => line.line_net));
    const cost = kept === null ? costOf(lines) : decimal(kept);
    return [{ what, net: pounds(net), cost: pounds(cost), profit: pounds(net.minus(cost)) }];
  };
  return [
    ...of("Labour", "labour", document.labour_cost),
    ...of("Parts", "part", document.parts_cost),
    ...of("MOT", "mot", document.mot_cost),
  ];
}

const costOf = (lines: DocumentLine[]) => sum(lines.map((line) => line.line_cost));

const hasSum = (value: Decimal | null) => value !== null && /[1-9]/.test(value);

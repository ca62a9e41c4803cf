import { type Decimal, pounds, sum } from "@/lib/core/money";
import type { LineType } from "@/lib/pricing/rules/line-types";
import type { DocumentLine } from "../document";

export type SectionKey = "labour" | "parts" | "mot" | "extras" | "other" | "changes" | "comments";

export interface LineSection {
  key: SectionKey;
  title: string;
  lines: DocumentLine[];
  net: Decimal;
}

const SECTIONS: { key: SectionKey; title: string; types: readonly LineType[] }[] = [
  { key: "labour", title: "Labour", types: ["labour"] },
  { key: "parts", title: "Parts", types: ["part"] },
  { key: "mot", title: "MOT", types: ["mot"] },
  { key: "extras", title: "Sundries, lubricants and paint", types: ["sundries", "lubricants", "paint"] },
  { key: "other", title: "Other", types: ["other"] },
  {
    key: "changes",
    title: "Discounts, excess and adjustments",
    types: ["surcharge", "excess", "adjustment"],
  },
  { key: "comments", title: "Remarks", types: ["comment"] },
];

/**
 * Lines grouped in the order in which an invoice is read, each group with its title and the net total of the lines that count.
 */
export function lineSections(
  lines: readonly DocumentLine[],
  counts: (line: DocumentLine) => boolean = () => true,
): LineSection[] {
  return SECTIONS.map(({ key, title, types }) => {
    const own = lines.filter((line) => types.includes(line.item_type));
    return { key, title, lines: own, net: pounds(sum(own.filter(counts).map((line) => line.line_net))) };
  }).filter(({ lines: own }) => own.length > 0);
}

export interface TaxRow {
  code: string;
  /** Per cent; null if the lines have none, as GA4's MOT and fixed items. */
  rate: Decimal | null;
  net: Decimal;
  tax: Decimal;
}

/** Net and VAT by code and rate, as a VAT invoice shows them. Lines without any amount are left out. */
export function taxRows(lines: readonly DocumentLine[]): TaxRow[] {
  const groups = new Map<string, { code: string; rate: Decimal | null; lines: DocumentLine[] }>();
  for (const line of lines) {
    if (!/[1-9]/.test(`${line.line_net ?? ""}${line.line_tax ?? ""}`)) continue;
    const rate = rateOf(line, lines);
    const group = groups.get(`${line.tax_code} ${rate}`) ?? { code: line.tax_code, rate, lines: [] };
    group.lines.push(line);
    groups.set(`${line.tax_code} ${rate}`, group);
  }
  return [...groups.values()]
    .map(({ code, rate, lines: own }) => ({
      code,
      rate,
      net: pounds(sum(own.map((line) => line.line_net))),
      tax: pounds(sum(own.map((line) => line.line_tax))),
    }))
    .sort((a, b) => a.code.localeCompare(b.code) || Number(b.rate ?? 0) - Number(a.rate ?? 0));
}

/** A line without a rate takes that of the other lines of its code, if these have only one. */
function rateOf(line: DocumentLine, lines: readonly DocumentLine[]): Decimal | null {
  if (line.tax_rate !== null) return trimmed(line.tax_rate);
  const rates = new Set(
    lines.flatMap((other) =>
      other.tax_code === line.tax_code && other.tax_rate !== null ? [trimmed(other.tax_rate)] : [],
    ),
  );
  const [only] = rates;
  return rates.size === 1 && only !== undefined ? only : null;
}

/** "20.000" becomes "20", "17.500" becomes "17.5". */
export const trimmed = (value: Decimal): Decimal =>
  value.includes(".") ? value.replace(/0+$/, "").replace(/\.$/, "") : value;

import type { Row } from "../../csv/row-reader";
import { DOCUMENTS } from "../../formats/documents";
import { decimalText, divideHalfUp } from "../../parsers/decimals";
import { type DocumentBook, LABOUR, OTHER, PARTS } from "./document-book";
import type { MadeLine } from "./line-writer";

const AT = DOCUMENTS.at;

const FIXED = [
  {
    mark: "sundries",
    description: "Sundries",
    at: [AT.fixedR_Item1NET, AT.fixedR_Item1TAX, AT.fixedR_Item1GROSS],
  },
  {
    mark: "lubricants",
    description: "Lubricants",
    at: [AT.fixedR_Item2NET, AT.fixedR_Item2TAX, AT.fixedR_Item2GROSS],
  },
  {
    mark: "paint",
    description: "Paint & materials",
    at: [AT.fixedR_Item3NET, AT.fixedR_Item3TAX, AT.fixedR_Item3GROSS],
  },
] as const;

/**
 * Returns lines for what is in a document's totals but not in GA4's lines: its MOT, the three fixed items,
 * and the excess deducted.
 */
export function linesOutside({ values }: Row): MadeLine[] {
  const lines: MadeLine[] = [];
  const mot = motLine(values);
  if (mot) lines.push(mot);
  for (const { mark, description, at } of FIXED) {
    const [net, tax, gross] = sums(values, at);
    if (net === 0 && tax === 0 && gross === 0) continue;
    lines.push({ mark, type: mark, description, net, tax, gross, taxCode: tax === 0 ? "T0" : "T1" });
  }
  const [net, tax, gross] = sums(values, [AT.excessNET, AT.excessTax, AT.excessGross]);
  if (net !== 0 || tax !== 0 || gross !== 0) {
    const description = "Less insurance excess";
    const taxCode = tax === 0 ? "T9" : "T1";
    lines.push({ mark: "excess", type: "excess", description, net: -net, tax: -tax, gross: -gross, taxCode });
  }
  return lines;
}

/** A class without a charge is also a test: a free retest. */
function motLine(values: readonly unknown[]): MadeLine | null {
  const [net, tax, gross] = sums(values, [AT.motSubTotal_NET, AT.motSubTotal_TAX, AT.motSubTotal_GROSS]);
  const motClass = values[AT.motClass] as string | null;
  if (motClass === null && net === 0 && tax === 0 && gross === 0) return null;
  const kind = values[AT.motType] as string | null;
  const description = `MOT test${motClass === null ? "" : ` class ${motClass}`}${kind === null ? "" : ` (${kind})`}`;
  const costNet = values[AT.motCost] as number | null;
  // The test is outside the scope of VAT (VAT Notice 700, 25); GA4 books it as zero rated, which is kept in
  // `legacy`.
  const taxCode = tax === 0 ? "T9" : "T1";
  const legacy = tax === 0 ? '"itemTaxCode":"T0"' : "";
  return { mark: "mot", type: "mot", description, net, tax, gross, taxCode, costNet, legacy };
}

function sums(values: readonly unknown[], at: readonly number[]): [number, number, number] {
  const [net = 0, tax = 0, gross = 0] = at.map((column) => (values[column] as number | null) ?? 0);
  return [net, tax, gross];
}

/** Returns a percentage of an amount, rounded half up; the percentage is in thousandths of a per cent. */
const share = (amount: number, percent: number): number => divideHalfUp(amount * percent, 100_000);

/**
 * Returns the document's discounts as lines. GA4 works each out once per section, half up, on net and on tax;
 * no discount applies to the MOT, the fixed items or the excess.
 */
export function discountLines(book: DocumentBook, number: number): MadeLine[] {
  const [onLabour, onParts, onAll] = book.discounts.get(number) ?? [0, 0, 0];
  const of = (sections: number[], which: 0 | 1): number =>
    sections.reduce((sum, section) => sum + book.ofSection(number, section, which), 0);
  return [
    { mark: "discount-labour", what: "Discount on labour", percent: onLabour, sections: [LABOUR] },
    { mark: "discount-parts", what: "Discount on parts", percent: onParts, sections: [PARTS] },
    { mark: "discount", what: "Discount", percent: onAll, sections: [LABOUR, PARTS, OTHER] },
  ].flatMap(({ mark, what, percent, sections }) => {
    const net = -share(of(sections, 0), percent);
    const tax = -share(of(sections, 1), percent);
    if (net === 0 && tax === 0) return [];
    const description = `${what}, ${Number(decimalText(percent, 3))} %`;
    return [
      { mark, type: "adjustment", description, net, tax, gross: net + tax, taxCode: tax === 0 ? "T9" : "T1" },
    ];
  });
}

/**
 * Returns a line for what GA4's stored totals have beyond the sum of the lines; null if nothing. A total that
 * could not be read counts as no difference.
 */
export function adjustmentLine(
  book: DocumentBook,
  number: number,
  discounts: readonly MadeLine[],
): { line: MadeLine | null; totalsDiffer: boolean } {
  const total = (which: 0 | 1 | 2, stored: number | null, ofDiscount: (line: MadeLine) => number): number =>
    stored === null
      ? 0
      : stored - book.ofAll(number, which) - discounts.reduce((sum, line) => sum + ofDiscount(line), 0);
  const storedNet = book.net[number] ?? null;
  const storedTax = book.tax[number] ?? null;
  const storedGross = book.gross[number] ?? null;
  const net = total(0, storedNet, (line) => line.net);
  const tax = total(1, storedTax, (line) => line.tax);
  const gross = total(2, storedGross, (line) => line.gross);
  const unread = storedNet === null || storedTax === null || storedGross === null;
  const totalsDiffer = unread || net !== 0 || tax !== 0 || storedGross !== storedNet + storedTax;
  if (net === 0 && tax === 0 && gross === 0) return { line: null, totalsDiffer };
  const description = "Adjustment to GA4's total";
  const taxCode = tax === 0 ? "T9" : "T1";
  return {
    line: { mark: "adjustment", type: "adjustment", description, net, tax, gross, taxCode },
    totalsDiffer,
  };
}

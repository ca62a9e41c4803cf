import { type Discounts, documentTotals, type PricedLine, type Totals } from "@/lib/pricing/rules/totals";
import { type Approval, isCounted } from "./approval";

/**
 * The sums of each line and the totals of a document of this type. Lines that wait for the customer's answer on a job sheet, or
 * were declined or deferred, are not in the totals; a share of the work is a share of the counted work.
 */
export function agreedTotals<L extends PricedLine & { approval?: Approval | null | undefined }>(
  type: string,
  lines: readonly L[],
  discounts: Discounts,
): Totals<L> {
  const counts = (line: L) => isCounted(type, line.approval);
  if (lines.every(counts)) return documentTotals(lines, discounts);
  const agreed = documentTotals(lines.filter(counts), discounts);
  const others = documentTotals(
    lines.filter((line) => !counts(line)),
    discounts,
  );
  const [ours, theirs] = [agreed.lines.values(), others.lines.values()];
  const summed = lines.flatMap((line) => (counts(line) ? ours : theirs).next().value ?? []);
  return { ...agreed, lines: summed };
}

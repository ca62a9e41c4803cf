import { type Discounts, documentTotals, type PricedLine, type Totals } from "@/lib/pricing/rules/totals";
import { type Approval, isCounted } from "./approval";

/**
 * The sums of a document of a type: each line has its own, the totals are of what counts. What waits for the customer's answer on a
 * job sheet, or was refused, is in no total, and a share of the work is one of the work that counts.
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

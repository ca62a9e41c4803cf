import { decimal } from "@/lib/core/money";
import type { Line } from "../../schema/line";
import type { StoredLine } from "../starting/existing-lines";
import { NO_ANSWER } from "./approval";
import type { PricedRow } from "./price-lines";

/** Types on which a customer answers before the work is done. */
const ANSWERED_BEFORE: readonly string[] = ["estimate", "job_sheet"];

type Summed = Pick<PricedRow, "id" | "description" | "quantity"> & { line_gross: string };

/**
 * Lines with those to be asked again to which the customer said yes by a link, with their name under the words and prices that they were
 * shown, and which say something else by now or cost more. A yes that is noted anew stands. Null if none is to be asked again.
 */
export function askedAgain(
  type: string,
  lines: readonly Line[],
  summed: readonly Summed[],
  standing: ReadonlyMap<string, StoredLine>,
): readonly Line[] | null {
  if (!ANSWERED_BEFORE.includes(type)) return null;
  const now = new Map(summed.map((line) => [line.id, line]));
  const changed = (line: Line): boolean => {
    const before = standing.get(line.id ?? "");
    const row = now.get(line.id ?? "");
    if (!before?.signed || !row || line.approval !== "approved") return false;
    if (line.approval_at !== before.answer.approval_at) return false;
    const { description, quantity, line_gross } = before.signed;
    return (
      row.description !== description ||
      !decimal(row.quantity).eq(decimal(quantity)) ||
      decimal(row.line_gross).gt(decimal(line_gross))
    );
  };
  if (!lines.some(changed)) return null;
  return lines.map((line) => (changed(line) ? { ...line, ...NO_ANSWER, approval: "to_ask" as const } : line));
}

import type { ErrorDetail } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";

interface LeftOver {
  order_number: string | null;
  part: string;
  /** Ordered, less what is billed and what went back. */
  left: Decimal;
  /** How many have come. */
  came: Decimal;
  /** Whether the job's line for which it was ordered is gone. */
  removed?: boolean;
}

/** Returns the warning of a part that was ordered for a job and that nobody pays for; null if none of it is left. */
export function leftOverWarning({ order_number, part, left, came, removed }: LeftOver): ErrorDetail | null {
  const count = decimal(left);
  if (count.lte(0)) return null;
  const where = decimal(came).gt(0) ? "came with" : "is on";
  const gone = removed ? ", was removed from the job" : "";
  return {
    field: "line_items",
    message: `${count} × ${part} ${where} ${order_number ?? "an order"}${gone}, and is neither billed nor sent back`,
  };
}

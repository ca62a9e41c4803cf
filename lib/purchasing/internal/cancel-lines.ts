import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { type ErrorDetail, invalid } from "@/lib/core/errors";
import { type Decimal, decimal } from "@/lib/core/money";
import { plain } from "@/lib/stock/rules/stock-shortage";
import { stillToCome } from "../rules/order-status";
import type { LockedLine } from "./lock-order";

interface Cancelling {
  id: string;
  /** The rest, where it is not given. */
  quantity?: Decimal | undefined;
}

/** Adds to what is cancelled of lines of a locked order. VALIDATION_ERROR at `lines.N…` where less is to come. */
export async function cancelLines(
  tx: Tx,
  lines: readonly LockedLine[],
  asked: readonly Cancelling[],
): Promise<void> {
  const problems: ErrorDetail[] = [];
  const seen = new Set<string>();
  const given = asked.map(({ id, quantity }, i) => {
    const line = lines.find((one) => one.id === id);
    const rest = line ? stillToCome(line) : "0";
    if (!line) problems.push({ field: `lines.${i}.id`, message: "This line is not on the order" });
    else if (seen.has(id)) problems.push({ field: `lines.${i}.id`, message: "It is listed twice" });
    else if (decimal(quantity ?? rest).gt(rest) || decimal(rest).eq(0))
      problems.push({ field: `lines.${i}.quantity`, message: `Only ${plain(rest)} still to come` });
    seen.add(id);
    return { id, quantity: quantity ?? rest };
  });
  if (problems.length > 0) throw invalid(...problems);
  await tx.execute(sql`
    update purchase_order_lines l set quantity_cancelled = l.quantity_cancelled + c.quantity, updated_at = now()
    from json_to_recordset(${JSON.stringify(given)}::json) as c(id uuid, quantity numeric) where l.id = c.id`);
}

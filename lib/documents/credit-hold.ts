import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Decimal } from "@/lib/core/money";
import { creditProblem } from "@/lib/customers/credit-rules";
import type { CustomerOnPaper } from "./parties";
import { signed, UNPAID } from "./selection";

/** Why this customer gets no more credit: on stop, or over the limit with what is to be added, in pounds. Null where they do. */
export async function creditHold(
  tx: Tx,
  customer: CustomerOnPaper,
  addition: Decimal,
): Promise<string | null> {
  const [row] = await tx.execute<{ owed: string }>(sql`
    select coalesce(sum(${signed(sql`d.balance`)}), 0)::numeric(14, 2) as owed
    from documents d where d.customer_id = ${customer.id} and d.deleted_at is null and ${UNPAID}`);
  return creditProblem(customer, row?.owed ?? "0", addition)?.message ?? null;
}

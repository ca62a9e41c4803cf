import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { Decimal } from "@/lib/core/money";

/** Sets what stands on the shelf of locked items but goes back to their suppliers, to 3 places. */
export async function setToReturn(
  tx: Tx,
  sums: readonly { stock_item_id: string; quantity: Decimal }[],
): Promise<void> {
  if (sums.length === 0) return;
  await tx.execute(sql`
    update stock_items s set updated_at = now(), quantity_to_return = r.quantity
    from json_to_recordset(${JSON.stringify(sums)}::json) as r(stock_item_id uuid, quantity numeric)
    where s.id = r.stock_item_id`);
}

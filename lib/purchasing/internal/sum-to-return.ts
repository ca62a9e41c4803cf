import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { setToReturn } from "@/lib/stock/internal/set-to-return";

const Sum = z.object({ stock_item_id: z.string(), quantity: z.string() });

/** Recalculates what of a locked item stands on the shelf but goes back: its returns that are not sent. */
export async function sumToReturn(tx: Tx, itemId: string): Promise<void> {
  const sums = await tx
    .execute(sql`
    select ${itemId}::uuid as stock_item_id, coalesce(sum(quantity), 0) as quantity from supplier_returns
    where stock_item_id = ${itemId} and status = 'to_send' and deleted_at is null`)
    .then(readRows(Sum));
  await setToReturn(tx, sums);
}

import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Frees a delivery's number again when all of it was taken back: the delivery itself stays, and counts for nothing. */
export async function undoDelivery(tx: Tx, id: string): Promise<void> {
  await tx.execute(sql`
    update stock_deliveries set counts = false where id = ${id} and not exists (
      select from stock_movements m where m.delivery_id = ${id} group by m.stock_item_id having sum(m.quantity) <> 0)`);
}

import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { uuids } from "./lock-items";

/** Recalculates what is on order of locked items: what orders to suppliers still have to bring. A draft orders nothing yet. */
export async function sumOnOrder(tx: Tx, items: Iterable<string>): Promise<void> {
  await tx.execute(sql`
    update stock_items s set updated_at = now(), quantity_on_order = coalesce((
      select sum(greatest(p.quantity - p.quantity_received - p.quantity_cancelled, 0)) from ordered_parts p
      where p.stock_item_id = s.id and p.order_status in ('ordered', 'part_received')), 0)
    where s.id = any (${uuids(items)}::uuid[])`);
}

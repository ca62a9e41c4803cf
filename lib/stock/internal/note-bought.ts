import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { uuids } from "./lock-items";

/**
 * Notes on locked items that they were bought on a day, and what one cost, where that is given: it becomes the item's cost, unless a
 * later delivery is already booked in.
 */
export async function noteBought(
  tx: Tx,
  lines: readonly { stock_item_id: string; unit_cost?: string | null | undefined }[],
  day: string,
): Promise<void> {
  const costs = lines.filter(({ unit_cost }) => unit_cost != null);
  // If an item is on two lines, the later line gives its cost.
  const latest = [...new Map(costs.map((line) => [line.stock_item_id, line])).values()];
  await tx.execute(sql`
    update stock_items s set last_purchased_date = greatest(s.last_purchased_date, ${day}::date),
      cost_net = case when s.cost_net is null or s.last_purchased_date is null or s.last_purchased_date <= ${day}::date
        then coalesce((select unit_cost from json_to_recordset(${JSON.stringify(latest)}::json)
          as c(stock_item_id uuid, unit_cost numeric) where c.stock_item_id = s.id), s.cost_net) else s.cost_net end
    where s.id = any (${uuids(lines.map(({ stock_item_id }) => stock_item_id))}::uuid[])`);
}

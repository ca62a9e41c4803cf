import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { partKey } from "../rules/part-key";
import { priceText, readPrice } from "../rules/price-text";
import type { PriceFileCheck } from "../schema/check";
import type { Comparison } from "./compare-file";

const Cost = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  cost_net: z.string().nullable(),
});

/** A stock item's cost, in pounds; null where it has none. */
export type StockCost = z.infer<typeof Cost>;

/** What the stock items cost that are bought from a supplier. */
export const readStockCosts = (db: Db | Tx, supplierId: string): Promise<StockCost[]> =>
  db
    .execute(sql`
    select id, part_number, description, cost_net from stock_parts
    where supplier_id = ${supplierId} and deleted_at is null order by part_number, id`)
    .then(readRows(Cost));

export const keysOf = (costs: readonly StockCost[]): Set<string> =>
  new Set(costs.map(({ part_number }) => partKey(part_number)));

/** The items that would cost something else by the prices of a file that hold today. */
export function costChanges(
  { asked }: Comparison,
  costs: readonly StockCost[],
): PriceFileCheck["cost_changes"] {
  return costs.flatMap(({ id, ...item }) => {
    const net = asked.get(partKey(item.part_number)) ?? null;
    if (net === null || (item.cost_net !== null && readPrice(item.cost_net) === net)) return [];
    return [{ stock_item_id: id, ...item, net_price: priceText(net) }];
  });
}

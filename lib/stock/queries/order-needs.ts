import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { suggestedOrder } from "../rules/suggested-order";
import { LOW } from "./stock-items";

const text = z.string().nullable();

const Need = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  supplier_id: text,
  supplier: text,
  cost_net: text,
  quantity_available: z.string(),
  quantity_required: z.string(),
  quantity_on_order: z.string(),
  /** What drafts of orders would bring. */
  on_drafts: z.string(),
  low_stock_level: text,
  minimum_order_quantity: text,
});

/** A counted item of which more is to be ordered, or was to be before it was ordered: then `suggested_quantity` is zero. */
export type OrderNeed = z.infer<typeof Need> & { suggested_quantity: string };

/**
 * Returns counted items that are at their minimum or below, or that jobs are waiting for, by supplier, each with how many to order: less
 * what is on order and what drafts would bring. `where` narrows them further.
 */
export async function orderNeeds(db: Db | Tx, where: SQL = sql`true`): Promise<OrderNeed[]> {
  const rows = await db
    .execute(sql`
    select s.id, s.part_number, s.description, u.id as supplier_id, u.name as supplier, s.cost_net, s.quantity_available,
      s.quantity_required, s.quantity_on_order, s.low_stock_level, s.minimum_order_quantity,
      coalesce((select sum(p.quantity - p.quantity_cancelled) from ordered_parts p
        where p.stock_item_id = s.id and p.order_status = 'draft'), 0) as on_drafts
    from stock_items s left join supplier_names u on u.id = s.supplier_id and u.deleted_at is null
    where s.deleted_at is null and s.tracked and (${LOW} or s.quantity_available < 0) and ${where}
    order by u.sort_name nulls last, u.id, s.part_number, s.id`)
    .then(readRows(Need));
  return rows.map((row) => ({
    ...row,
    suggested_quantity: suggestedOrder({
      available: row.quantity_available,
      on_order: decimal(row.quantity_on_order).plus(row.on_drafts).toString(),
      low_stock_level: row.low_stock_level,
      minimum_order_quantity: row.minimum_order_quantity,
    }),
  }));
}

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { MovementShown } from "../responses";
import type { StockItem } from "../schema/stock-item";

const SHOWN = 100;

/** The day of the movement; the day of entry if no other was given. */
export const MOVED_ON = sql`coalesce(m.moved_on, (m.created_at at time zone 'Europe/London')::date)`;

const Row = MovementShown.omit({ stock_item_id: true }).extend({ in_all: z.string() });

/** Returns the latest movements of an item, each with the quantity in stock after it. */
export async function movementsOf(
  db: Db,
  id: string,
  withCosts: boolean,
): Promise<Pick<StockItem, "movements" | "movements_in_all">> {
  const rows = await db
    .execute(sql`
    select m.id, m.created_at, ${MOVED_ON} as moved_on, m.kind, m.quantity, m.reason, m.reference, m.supplier_id, supplier.name as supplier, u.name as made_by, d.id as document_id, d.type as document_type,
           d.number as document_number, in_all,
           quantity_in_stock - coalesce(sum(m.quantity) over (order by m.id desc rows between unbounded preceding and 1 preceding), 0) as level
           ${withCosts ? sql`, m.unit_cost` : sql``}
    from (select *, count(*) over () as in_all from stock_movements where stock_item_id = ${id} order by id desc limit ${SHOWN}) m
      join stock_items s on s.id = m.stock_item_id
      left join user_names u on u.id = m.made_by
      left join supplier_names supplier on supplier.id = m.supplier_id
      left join line_items l on l.id = m.document_line_id
      left join document_heads d on d.id = l.document_id
    order by m.id desc`)
    .then(readRows(Row));
  return {
    movements: rows.map(({ in_all: _, ...movement }) => movement),
    movements_in_all: Number(rows[0]?.in_all ?? 0),
  };
}

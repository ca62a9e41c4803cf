import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const text = z.string().nullable();

const Shelf = z.object({
  id: z.string(),
  here: z.string(),
  reserved: z.string(),
  on_order: z.string(),
  on_drafts: z.string(),
  order_id: text,
  order_number: text,
  expected_date: text,
});

/** What is here of a counted item, reserved and on its way; `next` is the order that brings some first. */
export type ShelfOfItem = Pick<z.infer<typeof Shelf>, "here" | "reserved" | "on_order" | "on_drafts"> & {
  next: Pick<z.infer<typeof Shelf>, "order_id" | "order_number" | "expected_date">;
};

/** Returns how counted items stand, by their ids; others are left out. */
export async function shelfOf(db: Db | Tx, ids: Iterable<string>): Promise<ReadonlyMap<string, ShelfOfItem>> {
  const wanted = [...ids];
  if (wanted.length === 0) return new Map();
  const rows = await db
    .execute(sql`
    select s.id, s.quantity_physically_available as here, s.quantity_reserved as reserved, s.quantity_on_order as on_order,
      coalesce((select sum(p.quantity - p.quantity_cancelled) from ordered_parts p
        where p.stock_item_id = s.id and p.order_status = 'draft'), 0) as on_drafts,
      n.purchase_order_id as order_id, n.order_number, n.expected_date
    from stock_items s left join lateral (
      select p.purchase_order_id, p.order_number, p.expected_date from ordered_parts p
      where p.stock_item_id = s.id and p.order_status in ('draft', 'ordered', 'part_received')
        and p.quantity > p.quantity_received + p.quantity_cancelled
      order by p.order_status = 'draft', p.expected_date nulls last, p.id limit 1) n on true
    where s.id = any (${sql.param(wanted)}::uuid[]) and s.tracked`)
    .then(readRows(Shelf));
  return new Map(
    rows.map(({ id, order_id, order_number, expected_date, ...row }) => [
      id,
      { ...row, next: { order_id, order_number, expected_date } },
    ]),
  );
}

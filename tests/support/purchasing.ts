import { sql } from "drizzle-orm";
import type { z } from "zod";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { claimedRows } from "@/lib/core/read-rows";
import { placeOrder } from "@/lib/purchasing/commands/place-order";
import { createOrder } from "@/lib/purchasing/commands/write-order";
import { createStockItem } from "@/lib/stock/commands/items";
import { as } from "./actors";
import { aRow } from "./rows";

const manager = as("manager");

export const aSupplier = (name = "Mill Lane Factors") =>
  aRow("suppliers", { name, email: "orders@factors.example" });

let next = 1;
/** A counted part that costs £4. */
export const aPart = (quantity: string, fields: object = {}) =>
  run(createStockItem, manager, {
    part_number: `PO-P${next++}`,
    description: "Oil filter",
    tracked: true,
    cost_net: "4",
    retail_price_net: "10",
    quantity,
    ...fields,
  });

type Lines = z.input<typeof createOrder.input>["lines"];

/** A draft of an order. */
export const aDraftOrder = (supplier_id: string, lines: Lines) =>
  run(createOrder, manager, { supplier_id, lines });

export interface LineRow {
  id: string;
  quantity: string;
  quantity_received: string;
  quantity_cancelled: string;
  unit_cost: string | null;
}

export const orderLines = (id: string): Promise<LineRow[]> =>
  db()
    .execute(sql`select * from purchase_order_lines where purchase_order_id = ${id} order by position`)
    .then(claimedRows<LineRow>);

/** An order that its supplier was told by telephone, with the ids of its lines. */
export async function aPlacedOrder(supplier_id: string, lines: Lines) {
  const draft = await aDraftOrder(supplier_id, lines);
  const order = await run(placeOrder, manager, { id: draft.id, how: "telephone" });
  return { ...order, lineIds: (await orderLines(draft.id)).map(({ id }) => id) };
}

/** Items whose six quantities are not what movements, reservations, orders and returns say, reckoned anew from those. */
export const quantitiesAstray = async (): Promise<Record<string, string>[]> => [
  ...(await db().execute<Record<string, string>>(sql`
    select s.part_number, s.quantity_in_stock, moved.quantity as moved, s.quantity_reserved, put_by.quantity as put_by,
      s.quantity_on_order, ordered.quantity as ordered, s.quantity_to_return, back.quantity as back
    from stock_items s,
      lateral (select coalesce(sum(quantity), 0) as quantity from stock_movements m where m.stock_item_id = s.id) moved,
      lateral (select coalesce(sum(quantity), 0) as quantity from stock_reservations r where r.stock_item_id = s.id) put_by,
      lateral (select coalesce(sum(greatest(l.quantity - l.quantity_received - l.quantity_cancelled, 0)), 0) as quantity
        from purchase_order_lines l join purchase_orders o on o.id = l.purchase_order_id
        where l.stock_item_id = s.id and o.deleted_at is null and o.status in ('ordered', 'part_received')) ordered,
      lateral (select coalesce(sum(r.quantity), 0) as quantity from supplier_returns r
        where r.stock_item_id = s.id and r.status = 'to_send') back
    where s.quantity_in_stock <> moved.quantity or s.quantity_reserved <> put_by.quantity
      or s.quantity_on_order <> ordered.quantity or s.quantity_to_return <> back.quantity
      or s.quantity_physically_available <> moved.quantity - back.quantity
      or s.quantity_available <> moved.quantity - back.quantity - put_by.quantity
      or s.quantity_required <> greatest(put_by.quantity - (moved.quantity - back.quantity), 0)`)),
];

/** Lines whose received quantity is not the sum of their receipts, or orders whose status is not what their lines call for. */
export const ordersAstray = async (): Promise<Record<string, string>[]> => [
  ...(await db().execute<Record<string, string>>(sql`
    select l.id, l.quantity_received::text, 'receipts' as what from purchase_order_lines l
    where l.quantity_received <> (select coalesce(sum(r.quantity), 0) from purchase_receipts r where r.purchase_order_line_id = l.id)
    union all
    select m.purchase_order_line_id, sum(m.quantity)::text, 'movements' from stock_movements m
      join purchase_order_lines l on l.id = m.purchase_order_line_id
    where m.kind = 'goods_in' group by 1, l.quantity_received having sum(m.quantity) <> l.quantity_received
    union all
    select o.id, o.status, 'status' from purchase_orders o where o.status <> 'draft' and o.status <> (
      select case when bool_or(quantity > quantity_received + quantity_cancelled)
          then case when bool_or(quantity_received > 0) then 'part_received' else 'ordered' end
        when bool_or(quantity_received > 0) then 'received' else 'cancelled' end
      from purchase_order_lines l where l.purchase_order_id = o.id)
    union all
    select l.id, sum(r.quantity)::text, 'returned' from supplier_returns r join purchase_order_lines l on l.id = r.purchase_order_line_id
    where r.status in ('to_send', 'sent', 'credited') group by l.id, l.quantity_received, r.kind = 'old_unit'
    having sum(r.quantity) > l.quantity_received`)),
];

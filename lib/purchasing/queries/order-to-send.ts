import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { ORDER_STATUSES } from "../rules/order-status";

const text = z.string().nullable();

const Order = z.object({
  id: z.string(),
  number: z.string(),
  supplier_id: z.string(),
  fulfilment: z.enum(["delivery", "collection"]),
  notes: text,
  ordered_date: text,
  expected_date: text,
  version: z.int(),
  status: z.enum(ORDER_STATUSES),
});

const Line = z.object({
  id: z.string(),
  part_number: text,
  description: z.string(),
  quantity: z.string(),
  unit_cost: text,
  unit_surcharge: text,
});

export type OrderToSend = z.infer<typeof Order> & { lines: z.infer<typeof Line>[] };

/** Reads what a supplier is told of an order, its lines in their order. NOT_FOUND if it is archived. */
export async function orderToSend(db: Db | Tx, id: string): Promise<OrderToSend> {
  const [order] = await db
    .execute(sql`
    select id, coalesce(number, '') as number, supplier_id, fulfilment, notes, ordered_date, expected_date, version, status
    from purchase_orders where id = ${id} and deleted_at is null`)
    .then(readRows(Order));
  if (!order) throw notFound("purchase order");
  const lines = await db
    .execute(sql`
    select id, part_number, description, quantity, unit_cost, unit_surcharge
    from purchase_order_lines where purchase_order_id = ${id} order by position, id`)
    .then(readRows(Line));
  return { ...order, lines };
}

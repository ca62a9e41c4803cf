import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { ORDER_STATUSES } from "../rules/order-status";

const text = z.string().nullable();

const Order = z.object({
  id: z.string(),
  number: text,
  supplier_id: z.string(),
  status: z.enum(ORDER_STATUSES),
  ordered_how: text,
  version: z.int(),
});

const Line = z.object({
  id: z.string(),
  stock_item_id: text,
  document_line_id: text,
  part_number: text,
  description: z.string(),
  quantity: z.string(),
  quantity_received: z.string(),
  quantity_cancelled: z.string(),
  unit_cost: text,
  unit_surcharge: text,
});
export type LockedLine = z.infer<typeof Line>;

export type LockedOrder = z.infer<typeof Order> & { lines: LockedLine[] };

/**
 * Locks an order and reads its lines, in their order. NOT_FOUND if it is archived. Whoever changes a line locks its order: lines have
 * no locks of their own. Documents are locked before, deliveries and stock items after it.
 */
export async function lockOrder(tx: Tx, id: string): Promise<LockedOrder> {
  const [order] = await tx
    .execute(sql`
    select id, number, supplier_id, status, ordered_how, version from purchase_orders where id = ${id} and deleted_at is null for update`)
    .then(readRows(Order));
  if (!order) throw notFound("purchase order");
  return { ...order, lines: await readLines(tx, id) };
}

/** Reads the lines of a locked order. */
export async function readLines(tx: Tx, orderId: string): Promise<LockedLine[]> {
  return tx
    .execute(sql`
    select id, stock_item_id, document_line_id, part_number, description, quantity, quantity_received, quantity_cancelled,
      unit_cost, unit_surcharge
    from purchase_order_lines where purchase_order_id = ${orderId} order by position, id`)
    .then(readRows(Line));
}

/** The stock items of lines. */
export const itemsOf = (lines: readonly LockedLine[]): string[] =>
  lines.flatMap(({ stock_item_id }) => stock_item_id ?? []);

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { invalid } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { type LockedLine, lockOrder } from "./lock-order";

/** What a return is made from. */
export interface Returnable {
  supplier_id: string | null;
  stock_item_id: string | null;
  part_number: string | null;
  description: string;
  unit_cost: string | null;
  unit_surcharge: string | null;
  /** What came and is not returned yet, to 3 places; null where the shelf alone says how many there are. */
  most: string | null;
}

const Owner = z.object({ id: z.string() });
const Back = z.object({ left: z.string(), old_left: z.string() });
const Item = z.object({
  supplier_id: z.string().nullable(),
  part_number: z.string(),
  description: z.string(),
  cost_net: z.string().nullable(),
});

/** Locks the order of a line, and reads what of the line can go back. VALIDATION_ERROR if there is no such line. */
export async function returnableLine(tx: Tx, lineId: string, oldUnit: boolean): Promise<Returnable> {
  const field = "purchase_order_line_id";
  const [owner] = await tx
    .execute(sql`select purchase_order_id as id from purchase_order_lines where id = ${lineId}`)
    .then(readRows(Owner));
  if (!owner) throw invalid({ field, message: "This line does not exist" });
  const order = await lockOrder(tx, owner.id);
  const line: LockedLine | undefined = order.lines.find(({ id }) => id === lineId);
  if (!line) throw invalid({ field, message: "This line does not exist" });
  const [back] = await tx
    .execute(sql`
    select l.quantity_received - coalesce(sum(r.quantity) filter (where r.kind <> 'old_unit'), 0) as left,
      l.quantity_received - coalesce(sum(r.quantity) filter (where r.kind = 'old_unit'), 0) as old_left
    from purchase_order_lines l left join supplier_returns r on r.purchase_order_line_id = l.id
      and r.status in ('to_send', 'sent', 'credited') and r.deleted_at is null
    where l.id = ${lineId} group by l.id`)
    .then(readRows(Back));
  return { ...line, supplier_id: order.supplier_id, most: (oldUnit ? back?.old_left : back?.left) ?? "0" };
}

/** Reads a stock item that is to go back. VALIDATION_ERROR if it does not exist. */
export async function returnableItem(tx: Tx, id: string): Promise<Returnable> {
  const [item] = await tx
    .execute(sql`
    select supplier_id, part_number, description, cost_net from stock_parts where id = ${id} and deleted_at is null`)
    .then(readRows(Item));
  if (!item) throw invalid({ field: "stock_item_id", message: "This stock item does not exist" });
  const { cost_net, ...rest } = item;
  return { ...rest, stock_item_id: id, unit_cost: cost_net, unit_surcharge: null, most: null };
}

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import type { PartsSupplier } from "@/lib/integrations/parts-supplier";
import { ORDER_STATES } from "../schema/order";
import { supplierAt } from "./adapters";
import { linkById } from "./linked";

const Row = z.object({
  id: z.string(),
  supplier_link_id: z.string(),
  reference: z.string(),
  state: z.enum(ORDER_STATES),
  supplier_order_id: z.string().nullable(),
});

export interface AtSupplier extends z.infer<typeof Row> {
  /** Null where it cannot be asked any more. */
  supplier: PartsSupplier | null;
  called: string;
}

/** The last attempt at a purchase order, or one attempt, with the supplier it went to; null if there is none. */
export async function orderAtSupplier(
  db: Db,
  by: { purchase_order_id: string } | { id: string },
): Promise<AtSupplier | null> {
  const which = "id" in by ? sql`id = ${by.id}` : sql`purchase_order_id = ${by.purchase_order_id}`;
  const [row] = await db
    .execute(sql`
    select id, supplier_link_id, reference, state, supplier_order_id from supplier_orders where ${which} order by id desc limit 1`)
    .then(readRows(Row));
  if (!row) return null;
  const link = await linkById(db, row.supplier_link_id);
  return { ...row, supplier: link ? supplierAt(link) : null, called: link?.supplier ?? "The supplier" };
}

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Told = z.object({ purchase_order_id: z.string(), supplier_invoice: z.string() });

/** The numbers of suppliers' invoices for purchase orders, by the orders, where the supplier's system has told them. */
export async function toldInvoices(db: Db, orders: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (orders.length === 0) return new Map();
  const rows = await db
    .execute(sql`
    select purchase_order_id, supplier_invoice from supplier_orders
    where state = 'accepted' and supplier_invoice is not null
      and purchase_order_id = any (${`{${[...new Set(orders)].join(",")}}`}::uuid[])`)
    .then(readRows(Told));
  return new Map(rows.map((row) => [row.purchase_order_id, row.supplier_invoice]));
}

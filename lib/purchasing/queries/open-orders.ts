import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";

const Open = z.object({
  id: z.string(),
  number: z.string().nullable(),
  supplier_id: z.string(),
  supplier: z.string(),
  expected_date: z.string().nullable(),
  waiting: z.int(),
});
export type OpenOrder = z.infer<typeof Open>;

const MOST = 200;

/** Returns the orders of which something is to come, those expected first first. */
export const openOrders = query({
  name: "purchase_orders.open",
  permission: "stock:read",
  input: z.strictObject({}),
  run: ({ db }): Promise<OpenOrder[]> =>
    db
      .execute(sql`
      select o.id, o.number, o.supplier_id, u.name as supplier, o.expected_date,
        (select count(*)::int from purchase_order_lines l where l.purchase_order_id = o.id
          and l.quantity > l.quantity_received + l.quantity_cancelled) as waiting
      from purchase_orders o join supplier_names u on u.id = o.supplier_id
      where o.deleted_at is null and o.status in ('ordered', 'part_received') order by o.expected_date nulls last, o.id limit ${MOST}`)
      .then(readRows(Open)),
});

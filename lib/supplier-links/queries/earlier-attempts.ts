import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Earlier = z.object({ id: z.string(), reference: z.string() });

/** The attempts at the same order that were sent before this one and refused. */
export async function earlierAttempts(db: Db, id: string): Promise<z.infer<typeof Earlier>[]> {
  return db
    .execute(sql`
    select e.id, e.reference from supplier_orders o
      join supplier_orders e on e.purchase_order_id = o.purchase_order_id and e.supplier_link_id = o.supplier_link_id
        and e.id <> o.id and e.state = 'refused' and e.sent_at is not null
    where o.id = ${id} order by e.id`)
    .then(readRows(Earlier));
}

/** Whether what became of an order is still to be found out. */
export async function isOpen(db: Db, id: string): Promise<boolean> {
  const rows = await db.execute(
    sql`select 1 from supplier_orders where id = ${id} and state in ('to_send', 'sending', 'unknown')`,
  );
  return rows.length > 0;
}

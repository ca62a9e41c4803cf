import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import type { SandboxOrder } from "@/lib/integrations/sandbox/sandbox-orders";
import { FrozenOrder } from "../schema/order";

const Kept = z.object({
  key: z.string(),
  body: jsonColumn(FrozenOrder),
  sent_at: z.string(),
  cancelled: z.boolean(),
});

/** What was ordered of a sandbox, which keeps nothing itself. */
export async function sandboxOrder(
  link: string,
  by: { id: string } | { reference: string },
): Promise<SandboxOrder | null> {
  const which = "id" in by ? sql`supplier_order_id = ${by.id}` : sql`reference = ${by.reference}`;
  const [row] = await db()
    .execute(sql`
    select id as key, body, to_json(sent_at) #>> '{}' as sent_at, state = 'cancelled' as cancelled from supplier_orders
    where supplier_link_id = ${link} and supplier_order_id is not null and ${which} limit 1`)
    .then(readRows(Kept));
  return row ? { key: row.key, order: row.body.order, sent_at: row.sent_at, cancelled: row.cancelled } : null;
}

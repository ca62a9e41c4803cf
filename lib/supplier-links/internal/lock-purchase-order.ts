import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { lockOrder } from "@/lib/purchasing/internal/lock-order";

const Whose = z.object({ purchase_order_id: z.string() });

/** Locks the purchase order of an attempt, which comes before the attempt everywhere, so that no two wait for each other. Returns its id. */
export async function lockPurchaseOrder(tx: Tx, attempt: string): Promise<string> {
  const [whose] = await tx
    .execute(sql`select purchase_order_id from supplier_orders where id = ${attempt}`)
    .then(readRows(Whose));
  if (!whose) throw notFound("order to a supplier");
  await lockOrder(tx, whose.purchase_order_id);
  return whose.purchase_order_id;
}

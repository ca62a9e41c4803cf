import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import { sumOnOrder } from "@/lib/stock/internal/sum-on-order";
import { statusOf } from "../rules/order-status";
import { itemsOf, readLines } from "./lock-order";

/**
 * Gives a placed order the status that its lines call for, and its stock items what is on order of them. The order and its items are
 * locked.
 */
export async function settleOrder(tx: Tx, orderId: string): Promise<void> {
  const lines = await readLines(tx, orderId);
  await tx.execute(sql`
    update purchase_orders set status = ${statusOf(lines)}, ${NEXT_VERSION} where id = ${orderId}`);
  await sumOnOrder(tx, itemsOf(lines));
}

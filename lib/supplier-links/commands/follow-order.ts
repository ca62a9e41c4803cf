import "server-only";
import { db } from "@/db/client";
import { systemActor } from "@/lib/core/actor";
import { run } from "@/lib/core/command";
import { orderAtSupplier } from "../queries/order-at-supplier";
import { noteOrder } from "./note-order";

const actor = systemActor("suppliers");

/** Asks the supplier how an order stands that it has taken. Throws ServiceError where it does not answer. */
export async function followOrder(id: string): Promise<void> {
  const at = await orderAtSupplier(db(), { id });
  if (at?.state !== "accepted" || !at.supplier || !at.supplier_order_id) return;
  const order = await at.supplier.order(at.supplier_order_id);
  if (order) await run(noteOrder, actor, { id, order: { ...order, lines: [...order.lines] } });
}

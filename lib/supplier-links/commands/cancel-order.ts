import "server-only";
import { db } from "@/db/client";
import { run } from "@/lib/core/command";
import { conflict, notFound, unavailable } from "@/lib/core/errors";
import { procedure } from "@/lib/core/procedure";
import { ServiceError } from "@/lib/integrations/outside/service-error";
import type { PartsSupplier } from "@/lib/integrations/parts-supplier";
import { type AtSupplier, orderAtSupplier } from "../queries/order-at-supplier";
import { OneOrder } from "../schema/order";
import { noteOrder } from "./note-order";
import { withdrawOrder } from "./withdraw-order";

/**
 * Cancels an order at its supplier, and what is still to come of ours. CONFLICT, in words, where it is too late or nobody knows yet whether the
 * supplier has it; UNAVAILABLE if the supplier does not answer.
 */
export const cancelSupplierOrder = procedure({
  name: "supplier_orders.cancel",
  permission: "purchasing:order",
  input: OneOrder,
  async execute(actor, { id: purchase_order_id }) {
    const at = await orderAtSupplier(db(), { purchase_order_id });
    if (!at) throw notFound("order to a supplier");
    const { id, state, called } = at;
    if (state === "to_send") return run(withdrawOrder, actor, { id });
    if (state === "refused" || state === "cancelled") throw conflict(`${called} has no such order`);
    if (state !== "accepted" || !at.supplier_order_id)
      throw conflict(`Nobody knows yet whether ${called} has it: that is being found out`);
    if (!at.supplier) throw conflict(`${called} cannot be asked any more: ring them`);
    const order = await cancelled(at.supplier, at, at.supplier_order_id);
    await run(noteOrder, actor, { id, order });
    return { id, state: "cancelled" };
  },
});

async function cancelled(supplier: PartsSupplier, { called, reference }: AtSupplier, order: string) {
  try {
    if ((await supplier.cancel(order)) === "too_late")
      throw conflict(
        `It is too late: ${called} has sent ${reference} already. Send it back when it has come`,
      );
    const now = await supplier.order(order);
    return {
      id: order,
      reference,
      status: "cancelled" as const,
      invoice_number: null,
      lines: [...(now?.lines ?? [])],
    };
  } catch (error) {
    if (error instanceof ServiceError) throw unavailable(error.message, { cause: error });
    throw error;
  }
}

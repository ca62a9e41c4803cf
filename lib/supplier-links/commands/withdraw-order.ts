import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { conflict, notFound } from "@/lib/core/errors";
import { readRows } from "@/lib/core/read-rows";
import { setBeingSent } from "@/lib/purchasing/internal/by-computer";
import { lockPurchaseOrder } from "../internal/lock-purchase-order";
import { ORDER_STATES, SettleByHand } from "../schema/order";
import { settleOrder } from "./settle-order";

const Row = z.object({
  state: z.enum(ORDER_STATES),
  reference: z.string(),
  purchase_order_id: z.string(),
});

async function locked(tx: Tx, id: string): Promise<z.infer<typeof Row>> {
  await lockPurchaseOrder(tx, id);
  const [row] = await tx
    .execute(sql`select state, reference, purchase_order_id from supplier_orders where id = ${id} for update`)
    .then(readRows(Row));
  if (!row) throw notFound("order to a supplier");
  return row;
}

/** Gives up an order that has surely not left: the draft can be changed and sent in another way. CONFLICT where it may have left. */
export const withdrawOrder = command({
  name: "supplier_orders.withdraw",
  permission: "purchasing:order",
  input: z.strictObject({ id: z.uuid() }),
  async run({ tx, input: { id } }) {
    const { state, reference, purchase_order_id } = await locked(tx, id);
    if (state === "cancelled") return new AlreadyDone({ id, state });
    if (state !== "to_send") throw conflict(`${reference} may be at the supplier already`);
    await tx.execute(
      sql`update supplier_orders set state = 'cancelled', updated_at = now() where id = ${id}`,
    );
    await setBeingSent(tx, purchase_order_id, false);
    return { id, state: "cancelled" };
  },
  trace: (after) => ({ entity: "supplier_orders", id: after.id, after: { state: after.state } }),
});

/**
 * Records what somebody has found out by telephone of an order of which the supplier's system does not tell. CONFLICT where it is known
 * by now.
 */
export const settleByHand = command({
  name: "supplier_orders.settle_by_hand",
  permission: "purchasing:order",
  input: SettleByHand,
  async run({ tx, actor, input }) {
    const { id } = input;
    const { state, reference, purchase_order_id } = await locked(tx, id);
    if (state !== "unknown")
      throw conflict(`What became of ${reference} is known by now, or is just being asked`);
    if (input.taken === "yes") {
      const order = {
        id: input.supplier_order_id,
        reference,
        status: "accepted" as const,
        invoice_number: null,
        lines: [],
      };
      await run(settleOrder, actor, { id, outcome: "ok", order }, { tx });
      return { id, state: "accepted" };
    }
    await tx.execute(sql`
      update supplier_orders set state = 'refused', outcome = 'rejected', problem = ${`The supplier has no ${reference}, as ${actor.name} was told`},
        updated_at = now()
      where id = ${id}`);
    await setBeingSent(tx, purchase_order_id, false);
    return { id, state: "refused" };
  },
  trace: (after) => ({ entity: "supplier_orders", id: after.id, after: { state: after.state } }),
});

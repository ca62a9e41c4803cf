import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { AlreadyDone, command, run } from "@/lib/core/command";
import { lockPurchaseOrder } from "../internal/lock-purchase-order";
import { AnsweredOrder } from "../schema/order";
import { settleOrder } from "./settle-order";

/**
 * The supplier has an earlier attempt after all, although it had refused it: that is the order then, and the attempt in hand is given up before
 * it was sent.
 */
export const adoptEarlier = command({
  name: "supplier_orders.adopt",
  permission: "purchasing:order",
  input: z.strictObject({ id: z.uuid(), claim: z.string(), earlier: z.uuid(), order: AnsweredOrder }),
  async run({ tx, actor, input: { id, claim, earlier, order } }) {
    await lockPurchaseOrder(tx, id);
    const given = await tx.execute(sql`
      update supplier_orders set state = 'cancelled', problem = ${`The supplier has ${order.reference} after all`}, updated_at = now()
      where id = ${id} and state = 'sending' and asked_at::text = ${claim} returning id`);
    if (given.length === 0) return new AlreadyDone({ adopted: false });
    await run(settleOrder, actor, { id: earlier, outcome: "ok", order }, { tx });
    return { adopted: true };
  },
  trace: (after, { input }) => ({ entity: "supplier_orders", id: input.id, after }),
});

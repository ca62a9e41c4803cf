import "server-only";
import { and, eq, inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { supplier_orders } from "@/db/schema/supplier-links";
import { AlreadyDone, command } from "@/lib/core/command";
import { oneRow } from "@/lib/core/database/one-row";
import { changedMeanwhile, conflict } from "@/lib/core/errors";
import { enqueue } from "@/lib/jobs/queue";
import { setBeingSent } from "@/lib/purchasing/internal/by-computer";
import { lockOrder } from "@/lib/purchasing/internal/lock-order";
import { orderToSend } from "@/lib/purchasing/queries/order-to-send";
import { frozenOrder } from "../internal/frozen-order";
import { orderToSupplier } from "../jobs/kinds";
import { linkOfSupplier, reached } from "../queries/linked";
import { SendOrder } from "../schema/order";

const SENT = {
  id: supplier_orders.id,
  purchase_order_id: supplier_orders.purchase_order_id,
  reference: supplier_orders.reference,
  state: supplier_orders.state,
};

/**
 * Sends a draft to its supplier by computer: what is sent is frozen here, and a job sends it under one key for ever. Asked twice, or by two
 * people at once, it is sent once. CONFLICT if it is no draft any more or the supplier cannot be asked by computer.
 */
export const sendOrder = command({
  name: "supplier_orders.send",
  permission: "purchasing:order",
  input: SendOrder,
  async run({ tx, actor, input: { id, version, allow_back_order, prices } }) {
    const locked = await lockOrder(tx, id);
    const on = await attemptsAt(tx, id, ["to_send", "sending", "unknown", "accepted"]);
    if (on[0]) return new AlreadyDone(on[0]);
    const order = await orderToSend(tx, id);
    if (version !== undefined && version !== order.version)
      throw changedMeanwhile("this purchase order", order.version);
    if (locked.status !== "draft") throw conflict(`${order.number} is no draft any more`);
    const at = await reached(tx, await linkOfSupplier(tx, order.supplier_id));
    if (!at) throw conflict("This supplier cannot be told by computer: send the order by e-mail");
    const before = await attemptsAt(tx, id, ["refused", "cancelled"]);
    const body = frozenOrder({
      order,
      branch: at.link.branch,
      refused: before.length,
      allow_back_order,
      prices: new Map(prices.map(({ line_id, unit_cost }) => [line_id, unit_cost])),
    });
    const sent = await oneRow(
      tx
        .insert(supplier_orders)
        .values({
          purchase_order_id: id,
          supplier_link_id: at.link.id,
          reference: body.order.reference,
          body,
          made_by: actor.kind === "user" ? actor.id : null,
        })
        .returning(SENT),
    );
    await setBeingSent(tx, id, true);
    await enqueue(tx, orderToSupplier, { id: sent.id });
    return sent;
  },
});

const attemptsAt = (tx: Tx, purchase_order_id: string, states: string[]) =>
  tx
    .select(SENT)
    .from(supplier_orders)
    .where(
      and(eq(supplier_orders.purchase_order_id, purchase_order_id), inArray(supplier_orders.state, states)),
    );

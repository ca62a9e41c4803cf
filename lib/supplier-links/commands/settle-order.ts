import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { AlreadyDone, command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { AppError, notFound } from "@/lib/core/errors";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { REFUSALS } from "@/lib/integrations/parts-supplier";
import { setBeingSent } from "@/lib/purchasing/internal/by-computer";
import { markOrdered } from "@/lib/purchasing/internal/mark-ordered";
import { lineAnswers } from "../internal/line-answers";
import { lockPurchaseOrder } from "../internal/lock-purchase-order";
import { AnsweredOrder, FrozenOrder, ORDER_STATES } from "../schema/order";

const problem = z.string().max(1000);
const claim = z.string();

const Settle = z.discriminatedUnion("outcome", [
  z.strictObject({ id: z.uuid(), outcome: z.literal("ok"), order: AnsweredOrder }),
  z.strictObject({ id: z.uuid(), outcome: z.enum(REFUSALS), problem, claim }),
  /** `again`: a request may have left before this one, which was surely not taken. */
  z.strictObject({ id: z.uuid(), outcome: z.literal("unavailable"), problem, claim, again: z.boolean() }),
  z.strictObject({ id: z.uuid(), outcome: z.literal("unknown_outcome"), problem, claim }),
]);

const Row = z.object({
  state: z.enum(ORDER_STATES),
  purchase_order_id: z.string(),
  body: jsonColumn(FrozenOrder),
  claim: z.string().nullable(),
});

/**
 * Records what became of sending an order; with a supplier's yes the purchase order is placed, in the same transaction. A yes counts whoever
 * brings it; anything else counts only from the worker that has the order in hand.
 */
export const settleOrder = command({
  name: "supplier_orders.settle",
  permission: "purchasing:order",
  input: Settle,
  async run({ tx, actor, input }) {
    const before = await lockBoth(tx, input.id);
    if (["accepted", "cancelled"].includes(before.state)) return new AlreadyDone({ state: before.state });
    if (input.outcome === "ok") return accept(tx, actor, before, input);
    if (before.state !== "sending" || before.claim !== input.claim)
      return new AlreadyDone({ state: before.state });
    if (input.outcome === "unknown_outcome" || (input.outcome === "unavailable" && input.again))
      return set(tx, input.id, "unknown", input);
    if (input.outcome === "unavailable") return set(tx, input.id, "to_send", input);
    await setBeingSent(tx, before.purchase_order_id, false);
    return set(tx, input.id, "refused", input);
  },
  trace: (after, { input }) => ({
    entity: "supplier_orders",
    id: input.id,
    after: { ...after, outcome: input.outcome },
  }),
});

async function lockBoth(tx: Tx, id: string) {
  await lockPurchaseOrder(tx, id);
  const [row] = await tx
    .execute(sql`
    select state, purchase_order_id, body, asked_at::text as claim from supplier_orders where id = ${id} for update`)
    .then(readRows(Row));
  if (!row) throw notFound("order to a supplier");
  return row;
}

async function accept(
  tx: Tx,
  actor: Actor,
  before: z.infer<typeof Row>,
  { id, order }: Extract<z.output<typeof Settle>, { outcome: "ok" }>,
): Promise<{ state: string }> {
  const odd = await placed(tx, actor, before, order);
  await tx.execute(sql`
    update supplier_orders set state = 'accepted', outcome = 'ok', supplier_order_id = ${order.id}, supplier_invoice = ${order.invoice_number}, supplier_status = ${order.status},
      supplier_lines = ${JSON.stringify(order.lines)}::jsonb, problem = ${odd}, sent_at = coalesce(sent_at, now()), asked_at = now(),
      updated_at = now()
    where id = ${id}`);
  return { state: "accepted" };
}

/** Makes the draft an order. Returns in words why that could not be: the supplier has it all the same, so that is kept and shown. */
async function placed(
  tx: Tx,
  actor: Actor,
  { purchase_order_id, body }: z.infer<typeof Row>,
  order: z.output<typeof AnsweredOrder>,
): Promise<string | null> {
  try {
    await markOrdered(tx, actor, purchase_order_id, {
      how: "link",
      ordered_date: today(),
      supplier_reference: order.id,
      lines: lineAnswers(body, order.lines),
    });
    return null;
  } catch (error) {
    if (error instanceof AppError)
      return `The supplier has it, but our order is another by now: ${error.message}`;
    throw error;
  }
}

async function set(
  tx: Tx,
  id: string,
  state: "unknown" | "to_send" | "refused",
  said: { outcome: string; problem: string },
): Promise<{ state: string }> {
  // Surely nothing has left of what is still to be sent.
  await tx.execute(sql`
    update supplier_orders set state = ${state}, outcome = ${said.outcome}, problem = ${said.problem}, updated_at = now()
      ${state === "to_send" ? sql`, sent_at = null` : sql``}
    where id = ${id}`);
  return { state };
}

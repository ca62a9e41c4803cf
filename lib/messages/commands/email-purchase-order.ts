import "server-only";
import { AlreadyDone, command } from "@/lib/core/command";
import { today } from "@/lib/core/dates/dates";
import { recordChange } from "@/lib/core/recorder";
import { lockOrder } from "@/lib/purchasing/internal/lock-order";
import { markOrdered } from "@/lib/purchasing/internal/mark-ordered";
import { queueEmail } from "../internal/queue-email";
import { requireUnchangedDraft } from "../internal/unchanged-draft";
import { orderDraft, orderEmail, orderKey } from "../queries/order-email";
import { EmailPurchaseOrder } from "../schema/message";

interface Sent {
  id: string;
  state: string;
}

/**
 * E-mails an order to its supplier, with its paper, and marks it as ordered: both or neither. Asked again it sends nothing, and returns
 * the e-mail that is there. CONFLICT if the supplier was told of it in another way.
 */
export const emailPurchaseOrder = command({
  name: "messages.email_purchase_order",
  permission: "purchasing:order",
  input: EmailPurchaseOrder,
  async run({ tx, actor, input: { id, once_key: _, ...written } }): Promise<Sent | AlreadyDone<Sent>> {
    await lockOrder(tx, id);
    const before = await orderEmail(tx, id);
    if (before) return new AlreadyDone({ id: before.id, state: before.state });
    requireUnchangedDraft(actor, written, await orderDraft(tx, id));
    await markOrdered(tx, actor, id, { how: "email", ordered_date: today() });
    await recordChange(tx, actor, "purchase_orders.order", {
      entity: "purchase_orders",
      id,
      after: { ordered_how: "email" },
    });
    const { fresh: _fresh, ...message } = await queueEmail(tx, actor, {
      ...written,
      once_key: orderKey(id),
      purpose: "purchase_order",
      paper: { kind: "purchase_order", id },
    });
    return message;
  },
  trace: (message, { input }) => ({
    entity: "messages",
    id: message.id,
    after: { purchase_order_id: input.id, channel: "email" },
  }),
});

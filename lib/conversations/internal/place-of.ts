import "server-only";
import type { Tx } from "@/db/client";
import type { conversations } from "@/db/schema/conversations";
import { customersWithNumber } from "@/lib/customers/queries/customers-with-number";
import { lastWrittenTo } from "@/lib/messages/queries/texts-of";
import { conversationWith, lockPartner } from "./conversation-with";

interface Place {
  conversation: typeof conversations.$inferSelect;
  customer_id: string | null;
  /** The customers whose own number it is. */
  owners: string[];
}

/**
 * Finds or begins the conversation to which a number belongs, as E.164 has it: of the customers who have it, or whose contact has it, with
 * whom we last wrote to at it, or else who was invoiced last; if nobody has it, to the customer about whom we wrote to it.
 */
export async function placeOf(tx: Tx, number: string): Promise<Place> {
  await lockPartner(tx, number);
  const holders = await customersWithNumber(tx, number);
  const owners = holders.flatMap(({ id, own }) => (own ? [id] : []));
  const ids = holders.map(({ id }) => id);
  const written = ids.length === 1 ? null : await lastWrittenTo(tx, number, ids.length > 0 ? ids : null);
  for (const customer_id of written ? [written, ...ids] : ids) {
    const conversation = await conversationWith(tx, { customer_id, number });
    if (conversation) return { conversation, customer_id, owners };
  }
  const conversation = await conversationWith(tx, { customer_id: null, number });
  if (!conversation) throw new Error("A number always has a conversation");
  return { conversation, customer_id: null, owners };
}

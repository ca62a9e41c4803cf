import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { command, Traced } from "@/lib/core/command";
import { notFound } from "@/lib/core/errors";
import { queueText } from "@/lib/messages/internal/queue-text";
import { markIncomingRead } from "@/lib/messages/internal/whose-texts";
import { ensureLink } from "@/lib/payments/internal/ensure-link";
import { namesPayAddress } from "@/lib/payments/queries/pay-link";
import { changeConversation, conversationWith, lockPartner } from "../internal/conversation-with";
import { placeOf } from "../internal/place-of";
import { numberToText, textTarget } from "../queries/text-target";
import { SendText } from "../schema/conversation";

/**
 * Sends a text to a customer's mobile, to another number, or as an answer in a conversation: it is queued, and stands in the conversation
 * with them, which is open from then on, as after a text of theirs. VALIDATION_ERROR at `to` for a number that takes no texts, CONFLICT where it asked for no more.
 */
export const sendText = command({
  name: "conversations.send",
  permission: "messages:create",
  input: SendText,
  async run({ tx, actor, input }) {
    const target = await textTarget(tx, input);
    const { vehicle_id, document_id } = target;
    const number = numberToText(input.to, target.number);
    if (document_id && namesPayAddress(input.body)) await ensureLink(tx, { document_id });
    const { conversation, customer_id } = await placeFor(tx, number, target.customer_id);
    const { fresh, ...message } = await queueText(tx, actor, {
      to: number,
      body: input.body,
      once_key: input.once_key,
      purpose: input.appointment_id ? "appointment" : input.document_id ? "document" : "conversation",
      customer_id,
      vehicle_id,
      document_id,
    });
    if (fresh) {
      await changeConversation(tx, conversation.id, { closed_at: null, last_message_at: sql`now()` });
      await markIncomingRead(tx, customer_id ? { customer_id } : { number });
    }
    return new Traced(
      { ...message, conversation_id: conversation.id },
      {
        entity: "messages",
        id: message.id,
        after: { conversation_id: conversation.id, customer_id, document_id, channel: "sms" },
      },
    );
  },
});

async function placeFor(tx: Tx, number: string, customer_id: string | null): ReturnType<typeof placeOf> {
  if (!customer_id) return placeOf(tx, number);
  await lockPartner(tx, number);
  const conversation = await conversationWith(tx, { customer_id, number });
  if (!conversation) throw notFound("customer");
  return { conversation, customer_id, owners: [] };
}

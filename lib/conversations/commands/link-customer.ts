import "server-only";
import { command, Traced } from "@/lib/core/command";
import { conflict, invalid } from "@/lib/core/errors";
import { conversationWith, requireConversation } from "../internal/conversation-with";
import { LinkConversation } from "../schema/conversation";

/**
 * Says whose number it is that somebody unknown wrote from: the texts become the customer's, and stand with what was written with them
 * before. CONFLICT where it is known whose they are.
 */
export const linkConversation = command({
  name: "conversations.link",
  permission: "messages:update",
  input: LinkConversation,
  async run({ tx, input: { id, customer_id } }) {
    const { number } = await requireConversation(tx, id);
    if (!number) throw conflict("This conversation is a customer's already");
    const after = await conversationWith(tx, { customer_id, number });
    if (!after) throw invalid({ field: "customer_id", message: "Choose a customer who is not archived" });
    return new Traced(after, { entity: "conversations", id: after.id, after: { customer_id, from: id } });
  },
});

import "server-only";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { markIncomingRead, type WithWhom } from "@/lib/messages/internal/whose-texts";
import { requireConversation } from "../internal/conversation-with";
import { ConversationId } from "../schema/conversation";

/** Marks the texts of a conversation as read, for everybody. */
export const markConversationRead = command({
  name: "conversations.mark_read",
  permission: "messages:update",
  input: ConversationId,
  async run({ tx, input: { id } }) {
    const { customer_id, number } = await requireConversation(tx, id);
    const whom: WithWhom | null = customer_id ? { customer_id } : number ? { number } : null;
    const read = whom ? await markIncomingRead(tx, whom) : 0;
    if (read === 0) return new AlreadyDone({ id, read });
    return new Traced({ id, read }, { entity: "conversations", id, after: { read } });
  },
});

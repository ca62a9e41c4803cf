import "server-only";
import { sql } from "drizzle-orm";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { isKept, keepIncoming } from "@/lib/messages/internal/keep-incoming";
import { changeConversation, lockPartner } from "../internal/conversation-with";
import { followOptWord } from "../internal/follow-opt-word";
import { placeOf } from "../internal/place-of";
import { TextReceived } from "../schema/conversation";

/**
 * Keeps a text that somebody sent to the garage, once however often it is told of, in the conversation with whoever has the number, which
 * is open again. STOP and START are followed at once.
 */
export const receiveText = command({
  name: "conversations.receive",
  permission: "messages:create",
  input: TextReceived,
  async run({ tx, actor, input }) {
    await lockPartner(tx, input.from);
    if (await isKept(tx, input.provider_id)) return new AlreadyDone(null);
    const { conversation, customer_id, owners } = await placeOf(tx, input.from);
    const message = await keepIncoming(tx, input, customer_id);
    if (!message) return new AlreadyDone(null);
    const { id } = conversation;
    await changeConversation(tx, id, { closed_at: null, last_message_at: sql`now()` });
    const done = await followOptWord(tx, actor, input, owners);
    return new Traced(
      { id, message_id: message.id },
      {
        entity: "conversations",
        id,
        after: { message_id: message.id, customer_id, ...(done && { texts: done }) },
      },
    );
  },
});

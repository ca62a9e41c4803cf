import "server-only";
import { sql } from "drizzle-orm";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { changeConversation, requireConversation } from "../internal/conversation-with";
import { CloseConversation } from "../schema/conversation";

/** Closes a conversation in which nothing more is to be done, or opens it again. */
export const closeConversation = command({
  name: "conversations.close",
  permission: "messages:update",
  input: CloseConversation,
  async run({ tx, input: { id, closed } }) {
    const before = await requireConversation(tx, id);
    if ((before.closed_at !== null) === closed) return new AlreadyDone(before);
    const after = await changeConversation(tx, id, { closed_at: closed ? sql`now()` : null });
    return new Traced(after, {
      entity: "conversations",
      id,
      before: { closed_at: before.closed_at },
      after: { closed_at: after.closed_at },
    });
  },
});

import "server-only";
import { sql } from "drizzle-orm";
import { AlreadyDone, command, Traced } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { changeConversation, requireConversation } from "../internal/conversation-with";
import { AssignConversation } from "../schema/conversation";

/** Says who looks after a conversation, or that nobody does. */
export const assignConversation = command({
  name: "conversations.assign",
  permission: "messages:update",
  input: AssignConversation,
  async run({ tx, input: { id, user_id } }) {
    const before = await requireConversation(tx, id);
    if (before.assigned_to === user_id) return new AlreadyDone(before);
    if (user_id) {
      const found = await tx.execute(
        sql`select 1 from user_names where id = ${user_id} and active and deleted_at is null`,
      );
      if (found.length === 0)
        throw invalid({ field: "user_id", message: "There is no such person here any more" });
    }
    const after = await changeConversation(tx, id, { assigned_to: user_id });
    return new Traced(after, {
      entity: "conversations",
      id,
      before: { assigned_to: before.assigned_to },
      after: { assigned_to: user_id },
    });
  },
});

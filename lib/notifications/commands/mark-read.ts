import "server-only";
import { and, eq, inArray, isNull, lte, sql } from "drizzle-orm";
import { notifications } from "@/db/schema/notifications";
import { AlreadyDone, command } from "@/lib/core/command";
import { ownId } from "../rules/own-id";
import { MarkRead } from "../schema";

/**
 * Marks one's own notifications as read: the named ones, or all up to the newest that was seen. Another user's are left as they are,
 * as if they did not exist.
 */
export const markRead = command({
  name: "notifications.mark_read",
  permission: "account:own",
  input: MarkRead,
  async run({ tx, actor, input: { ids, up_to } }) {
    const marked = await tx
      .update(notifications)
      .set({ read_at: sql`now()` })
      .where(
        and(
          eq(notifications.user_id, ownId(actor)),
          isNull(notifications.read_at),
          ids && inArray(notifications.id, ids),
          up_to === undefined ? undefined : lte(notifications.id, up_to),
        ),
      )
      .returning({ id: notifications.id });
    const result = { marked: marked.length };
    return marked.length === 0 ? new AlreadyDone(result) : result;
  },
  trace: (result, { actor }) => ({ entity: "notifications", id: actor.id, after: result }),
});

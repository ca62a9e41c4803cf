import { officeRoute } from "@/lib/actions/office-route";
import { unreadConversations } from "@/lib/conversations/queries/conversations";
import { ask } from "@/lib/core/query";

/** Returns from how many people there are texts that nobody has read. */
export const GET = officeRoute(async (_request, actor) =>
  Response.json({ unread: await ask(unreadConversations, actor, {}) }),
);

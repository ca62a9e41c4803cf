import { endpoint } from "@/lib/api/endpoint";
import { getConversation } from "@/lib/conversations/queries/conversations";
import { listConversationMessages } from "@/lib/conversations/queries/messages";
import { MessageInThread } from "@/lib/messages/queries/thread";

export const GET = endpoint(listConversationMessages, {
  list: true,
  summary: "What was written with somebody, by any channel, oldest first",
  returns: MessageInThread,
  parent: getConversation,
});

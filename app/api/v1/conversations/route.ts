import { endpoint } from "@/lib/api/endpoint";
import { listConversations } from "@/lib/conversations/queries/conversations";
import { Conversation } from "@/lib/conversations/responses";

export const GET = endpoint(listConversations, {
  summary: "Conversations by text message, the one with the latest message first",
  returns: Conversation,
});

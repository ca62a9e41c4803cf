import { endpoint } from "@/lib/api/endpoint";
import { markConversationRead } from "@/lib/conversations/commands/mark-read";
import { ConversationRead } from "@/lib/conversations/responses";

export const POST = endpoint(markConversationRead, {
  summary: "Mark the texts of a conversation as read",
  returns: ConversationRead,
});

import { endpoint } from "@/lib/api/endpoint";
import { closeConversation } from "@/lib/conversations/commands/close";
import { ConversationState } from "@/lib/conversations/responses";

export const POST = endpoint(closeConversation, {
  summary: "Close a conversation, or open it again",
  returns: ConversationState,
  example: { body: { closed: true } },
});

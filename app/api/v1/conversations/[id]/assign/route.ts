import { endpoint } from "@/lib/api/endpoint";
import { assignConversation } from "@/lib/conversations/commands/assign";
import { ConversationState } from "@/lib/conversations/responses";

export const POST = endpoint(assignConversation, {
  summary: "Say who looks after a conversation",
  returns: ConversationState,
  example: { body: { user_id: null } },
});

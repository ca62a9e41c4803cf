import { endpoint } from "@/lib/api/endpoint";
import { getConversation } from "@/lib/conversations/queries/conversations";
import { Conversation } from "@/lib/conversations/responses";

export const GET = endpoint(getConversation, { summary: "One conversation", returns: Conversation });

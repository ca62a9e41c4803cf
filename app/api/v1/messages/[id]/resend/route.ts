import { endpoint } from "@/lib/api/endpoint";
import { sendAgain } from "@/lib/messages/commands/send-again";
import { MessageQueued } from "@/lib/messages/responses";

export const POST = endpoint(sendAgain, {
  summary: "Send a message once more that failed or came back",
  returns: MessageQueued,
  status: 202,
  location: "/messages/{id}",
});

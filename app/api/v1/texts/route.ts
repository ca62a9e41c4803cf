import { endpoint } from "@/lib/api/endpoint";
import { sendText } from "@/lib/conversations/commands/send-text";
import { TextQueued } from "@/lib/conversations/responses";

export const POST = endpoint(sendText, {
  summary: "Send a text message to a customer or a number",
  description:
    "It goes to the customer of the document, the appointment or the conversation that is named, or to `customer_id`, or to the number in `to`, which stands before what is on file.",
  returns: TextQueued,
  status: 202,
  location: "/messages/{id}",
  omit: ["once_key"],
  example: { body: { to: "07700 900123", body: "Your vehicle is ready to collect." } },
});

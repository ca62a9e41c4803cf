import { endpoint } from "@/lib/api/endpoint";
import { emailDocument } from "@/lib/messages/commands/email-document";
import { MessageQueued } from "@/lib/messages/responses";

export const POST = endpoint(emailDocument, {
  summary: "Send a document by e-mail",
  description: "Queued at once, sent within seconds; its state is at /messages/{id}.",
  returns: MessageQueued,
  status: 202,
  location: "/messages/{id}",
  omit: ["once_key"],
  example: { body: { to: "ann@example.co.uk", subject: "Your invoice", body: "Thank you for your custom." } },
});

import { endpoint } from "@/lib/api/endpoint";
import { emailReceipt } from "@/lib/messages/commands/email-receipt";
import { MessageQueued } from "@/lib/messages/responses";

export const POST = endpoint(emailReceipt, {
  summary: "Send a receipt by e-mail",
  description: "Queued at once, sent within seconds; its state is at /messages/{id}.",
  returns: MessageQueued,
  status: 202,
  location: "/messages/{id}",
  omit: ["once_key"],
  example: {
    body: { to: "ann@example.co.uk", subject: "Your receipt", body: "Thank you for your payment." },
  },
});

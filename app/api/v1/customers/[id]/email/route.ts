import { endpoint } from "@/lib/api/endpoint";
import { emailCustomer } from "@/lib/messages/commands/email-customer";
import { MessageQueued } from "@/lib/messages/responses";

export const POST = endpoint(emailCustomer, {
  summary: "Write an e-mail to a customer",
  description:
    "About their own business: no consent is asked for, so that it is not for offers. It goes to the address in `to`, or to theirs. Queued at once, sent within seconds; its state is at /messages/{id}.",
  returns: MessageQueued,
  status: 202,
  location: "/messages/{id}",
  omit: ["once_key"],
  example: { body: { subject: "Your keys", body: "Your keys are at our desk." } },
});

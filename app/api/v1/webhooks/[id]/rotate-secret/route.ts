import { endpoint } from "@/lib/api/endpoint";
import { rotateWebhookSecret } from "@/lib/webhooks/commands/endpoints";
import { NewWebhook } from "@/lib/webhooks/responses";

export const POST = endpoint(rotateWebhookSecret, {
  summary: "Make a new secret",
  description:
    "Answered this once. For a day deliveries carry two signatures, by the old secret and the new one, so that the receiver can change over.",
  returns: NewWebhook,
});

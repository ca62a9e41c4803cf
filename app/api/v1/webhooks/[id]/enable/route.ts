import { endpoint } from "@/lib/api/endpoint";
import { enableWebhook } from "@/lib/webhooks/commands/endpoints";
import { Webhook } from "@/lib/webhooks/responses";

export const POST = endpoint(enableWebhook, {
  summary: "Send to a stopped address again",
  description:
    "What happened in the meantime is not sent later. What had waited counts as failed and can be sent once more.",
  returns: Webhook,
});

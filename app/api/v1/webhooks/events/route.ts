import { endpoint } from "@/lib/api/endpoint";
import { webhookEvents } from "@/lib/webhooks/queries/webhooks";
import { WebhookEvent } from "@/lib/webhooks/responses";

export const GET = endpoint(webhookEvents, {
  summary: "All that one can subscribe to",
  returns: WebhookEvent,
  list: true,
});

import { endpoint } from "@/lib/api/endpoint";
import { webhookEvents } from "@/lib/webhooks/queries";
import { WebhookEvent } from "@/lib/webhooks/returns";

export const GET = endpoint(webhookEvents, {
  summary: "All that one can subscribe to",
  returns: WebhookEvent,
  list: true,
});

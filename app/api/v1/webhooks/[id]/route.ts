import { endpoint } from "@/lib/api/endpoint";
import { deleteWebhook, updateWebhook } from "@/lib/webhooks/commands/endpoints";
import { getWebhook } from "@/lib/webhooks/queries/webhooks";
import { Webhook } from "@/lib/webhooks/responses";

export const GET = endpoint(getWebhook, { summary: "An address that hears of events", returns: Webhook });

export const PUT = endpoint(updateWebhook, {
  summary: "Change a subscription",
  returns: Webhook,
  example: { body: { event_names: ["documents.*"] } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteWebhook, {
  summary: "End a subscription",
  returns: Webhook.pick({ id: true }),
});

import { endpoint } from "@/lib/api/endpoint";
import { testWebhook } from "@/lib/webhooks/commands/deliveries";
import { Delivery } from "@/lib/webhooks/responses";

export const POST = endpoint(testWebhook, {
  summary: "Send a test event",
  returns: Delivery,
  status: 202,
});

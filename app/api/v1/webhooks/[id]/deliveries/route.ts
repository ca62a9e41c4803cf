import { endpoint } from "@/lib/api/endpoint";
import { getWebhook, listDeliveries } from "@/lib/webhooks/queries/webhooks";
import { Delivery } from "@/lib/webhooks/responses";

export const GET = endpoint(listDeliveries, {
  summary: "What was sent to an address, the latest first",
  returns: Delivery,
  list: true,
  params: { id: "endpoint_id" },
  parent: getWebhook,
});

import { endpoint } from "@/lib/api/endpoint";
import { getDelivery } from "@/lib/webhooks/queries/webhooks";
import { DeliveryWithLog } from "@/lib/webhooks/responses";

export const GET = endpoint(getDelivery, {
  summary: "A delivery with every attempt",
  returns: DeliveryWithLog,
});

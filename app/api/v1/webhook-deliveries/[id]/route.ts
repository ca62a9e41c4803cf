import { endpoint } from "@/lib/api/endpoint";
import { getDelivery } from "@/lib/webhooks/queries";
import { DeliveryWithLog } from "@/lib/webhooks/returns";

export const GET = endpoint(getDelivery, {
  summary: "A delivery with every attempt",
  returns: DeliveryWithLog,
});

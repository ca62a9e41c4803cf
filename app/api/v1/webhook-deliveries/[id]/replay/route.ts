import { endpoint } from "@/lib/api/endpoint";
import { replayDelivery } from "@/lib/webhooks/commands/deliveries";
import { Delivery } from "@/lib/webhooks/responses";

export const POST = endpoint(replayDelivery, {
  summary: "Send a delivery once more",
  description: "Under the same `webhook-id`, whether it had arrived or not.",
  returns: Delivery,
  status: 202,
});

import { endpoint } from "@/lib/api/endpoint";
import { cancelOrder } from "@/lib/purchasing/commands/place-order";
import { OrderWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(cancelOrder, {
  summary: "Cancel what is still to come of an order",
  description: "Or of some of its lines. The supplier is not told.",
  returns: OrderWritten,
  status: 200,
});

import { endpoint } from "@/lib/api/endpoint";
import { placeOrder } from "@/lib/purchasing/commands/place-order";
import { OrderWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(placeOrder, {
  summary: "Note that a supplier was told of an order",
  description: "Its parts are on order from then on. CONFLICT if it is no draft any more.",
  returns: OrderWritten,
  status: 200,
});

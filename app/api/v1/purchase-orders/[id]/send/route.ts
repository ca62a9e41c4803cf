import { endpoint } from "@/lib/api/endpoint";
import { sendOrder } from "@/lib/supplier-links/commands/send-order";
import { SentOrder } from "@/lib/supplier-links/responses";

export const POST = endpoint(sendOrder, {
  summary: "Send a purchase order by computer",
  description:
    "To a supplier who is linked. It is sent just once, however often this is called; what became of it tells GET /purchase-orders/{id}/supplier-order. After a refusal for other prices, `prices` has those that a person has agreed to.",
  returns: SentOrder,
  status: 200,
  example: { body: {} },
});

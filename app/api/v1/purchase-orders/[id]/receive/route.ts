import { endpoint } from "@/lib/api/endpoint";
import { receiveOrder } from "@/lib/purchasing/commands/receive-order";
import { OrderReceived } from "@/lib/purchasing/responses";

export const POST = endpoint(receiveOrder, {
  summary: "Book in what came of an order",
  description:
    "Raises the stock of counted items, and puts what other parts cost on their job's line. More than is to come needs `confirm_more`; `variances` are where the price is not the agreed one.",
  returns: OrderReceived,
  status: 200,
});

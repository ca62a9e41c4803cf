import { endpoint } from "@/lib/api/endpoint";
import { createOrder } from "@/lib/purchasing/commands/write-order";
import { orderList } from "@/lib/purchasing/list";
import { listOrders } from "@/lib/purchasing/queries/orders";
import { OrderInList, OrderWritten } from "@/lib/purchasing/responses";

export const GET = endpoint(listOrders, {
  summary: "Orders to suppliers",
  returns: OrderInList,
  csv: { query: listOrders, list: orderList },
});

export const POST = endpoint(createOrder, {
  summary: "Begin an order to a supplier",
  description: "A draft: nothing is on order before it is placed.",
  returns: OrderWritten,
  status: 201,
  location: "/purchase-orders/{id}",
});

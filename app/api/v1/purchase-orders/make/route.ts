import { endpoint } from "@/lib/api/endpoint";
import { makeOrders } from "@/lib/purchasing/commands/make-orders";
import { OrdersMade } from "@/lib/purchasing/responses";

export const POST = endpoint(makeOrders, {
  summary: "Make drafts of orders of what jobs need and what runs low",
  description:
    "One draft for each supplier. Parts of a job are named by `document_line_id`, what is for the shelf by `stock_item_id`; an item of which enough is on its way is left out.",
  returns: OrdersMade,
  status: 201,
});

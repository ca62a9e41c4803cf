import { endpoint } from "@/lib/api/endpoint";
import { archiveOrder, updateOrder } from "@/lib/purchasing/commands/write-order";
import { getOrder } from "@/lib/purchasing/queries/get-order";
import { OrderWhole, OrderWritten } from "@/lib/purchasing/responses";

export const GET = endpoint(getOrder, { summary: "One order to a supplier", returns: OrderWhole });

export const PUT = endpoint(updateOrder, {
  summary: "Change a draft of an order",
  description: "CONFLICT once it was placed.",
  returns: OrderWritten,
});

export { PUT as PATCH };

export const DELETE = endpoint(archiveOrder, {
  summary: "Archive a draft of an order",
  description: "CONFLICT once it was placed.",
  returns: OrderWritten,
});

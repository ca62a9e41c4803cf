import { endpoint } from "@/lib/api/endpoint";
import { StatusesInOrder } from "@/lib/documents/schema/custom-status-responses";
import { orderStatuses } from "@/lib/statuses/commands";

export const PUT = endpoint(orderStatuses, {
  summary: "Put the garage's own statuses in order",
  returns: StatusesInOrder,
  example: { body: { applies_to: "document", ids: ["0199c6a0-0000-7000-8000-000000000001"] } },
});

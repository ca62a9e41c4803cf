import { endpoint } from "@/lib/api/endpoint";
import { correctReceipt } from "@/lib/purchasing/commands/correct-receipt";
import { OrderWritten } from "@/lib/purchasing/responses";

export const POST = endpoint(correctReceipt, {
  summary: "Put a receipt right that says more than came",
  returns: OrderWritten,
  status: 200,
});

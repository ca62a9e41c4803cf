import { endpoint } from "@/lib/api/endpoint";
import { allocateMoney } from "@/lib/receipts/commands/allocate-money";
import { ReceiptAllocated } from "@/lib/receipts/responses";

export const POST = endpoint(allocateMoney, {
  summary: "Set money on account against documents",
  returns: ReceiptAllocated,
  status: 201,
  params: { id: "receipt_id" },
});

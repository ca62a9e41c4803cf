import { endpoint } from "@/lib/api/endpoint";
import { unallocateMoney } from "@/lib/receipts/commands/allocate-money";
import { ReceiptAllocated } from "@/lib/receipts/responses";

export const DELETE = endpoint(unallocateMoney, {
  summary: "Take money back from a document onto the account",
  returns: ReceiptAllocated,
  params: { id: "receipt_id" },
});

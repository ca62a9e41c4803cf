import { endpoint } from "@/lib/api/endpoint";
import { allocateCreditNote } from "@/lib/receipts/commands/allocate-credit";
import { CreditAllocated } from "@/lib/receipts/responses";

export const POST = endpoint(allocateCreditNote, {
  summary: "Set what is left of a credit note against other invoices",
  returns: CreditAllocated,
  status: 201,
  params: { id: "credit_note_id" },
});

import { endpoint } from "@/lib/api/endpoint";
import { acceptLines } from "@/lib/supplier-accounts/commands/book-invoice";
import { InvoiceWritten } from "@/lib/supplier-accounts/responses";

export const POST = endpoint(acceptLines, {
  summary: "Accept lines that differ",
  description:
    "They stand although they differ from what was ordered or came. What is billed already cannot be accepted.",
  returns: InvoiceWritten,
});

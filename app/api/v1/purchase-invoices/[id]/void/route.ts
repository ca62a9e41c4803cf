import { endpoint } from "@/lib/api/endpoint";
import { voidInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { InvoiceWritten } from "@/lib/supplier-accounts/responses";

export const POST = endpoint(voidInvoice, {
  summary: "Void a booked invoice of a supplier",
  description: "It stays on file; its VAT counts back in the return of today, and its number is free again.",
  returns: InvoiceWritten,
  example: { body: { reason: "Booked for the wrong supplier" } },
});

import { endpoint } from "@/lib/api/endpoint";
import { bookInvoice } from "@/lib/supplier-accounts/commands/book-invoice";
import { InvoiceWritten } from "@/lib/supplier-accounts/responses";

export const POST = endpoint(bookInvoice, {
  summary: "Book a supplier's invoice",
  description:
    "From then on it counts in the VAT return and never changes. 409 names each line that differs and is not accepted.",
  returns: InvoiceWritten,
});

import { endpoint } from "@/lib/api/endpoint";
import { billInvoice } from "@/lib/stripe-invoices/commands/bill-invoice";
import { StripeInvoiceChanged } from "@/lib/stripe-invoices/responses";
import { BillThroughStripe } from "@/lib/stripe-invoices/schema/stripe-invoice";

export const POST = endpoint(billInvoice, {
  summary: "Bill an issued invoice through Stripe",
  description:
    "For what is owed. Stripe is asked next: see `GET /stripe-invoices/{id}`, or the event `stripe_invoice.changed`. Stripe's invoice bears our number and is no VAT invoice. CONFLICT, in words, where it cannot be billed.",
  returns: StripeInvoiceChanged,
  status: 202,
  input: BillThroughStripe,
  params: { id: "document_id" },
});

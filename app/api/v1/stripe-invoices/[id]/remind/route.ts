import { endpoint } from "@/lib/api/endpoint";
import { remindOfBill } from "@/lib/stripe-invoices/commands/withdraw-bill";
import { getStripeInvoice } from "@/lib/stripe-invoices/queries/stripe-invoices";
import { StripeInvoiceChanged } from "@/lib/stripe-invoices/responses";

export const POST = endpoint(remindOfBill, {
  summary: "Have Stripe send an open invoice to the customer again",
  returns: StripeInvoiceChanged,
  parent: getStripeInvoice,
});

import { endpoint } from "@/lib/api/endpoint";
import { withdrawBill } from "@/lib/stripe-invoices/commands/withdraw-bill";
import { getStripeInvoice } from "@/lib/stripe-invoices/queries/stripe-invoices";
import { StripeInvoiceChanged } from "@/lib/stripe-invoices/responses";

export const POST = endpoint(withdrawBill, {
  summary: "Withdraw an invoice from Stripe",
  description: "The customer cannot pay it there any more. CONFLICT where it is paid or closed already.",
  returns: StripeInvoiceChanged,
  parent: getStripeInvoice,
});

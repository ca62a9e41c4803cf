import { endpoint } from "@/lib/api/endpoint";
import { WITH_ONLINE_PAYMENT } from "@/lib/related/expansions";
import { listStripeInvoices } from "@/lib/stripe-invoices/queries/stripe-invoices";
import { StripeInvoice } from "@/lib/stripe-invoices/responses";

export const GET = endpoint(listStripeInvoices, {
  summary: "Invoices that are billed through Stripe, the newest first",
  description: "What is paid by one is an online payment. `q` is Stripe's own id of an invoice.",
  returns: StripeInvoice,
  expand: WITH_ONLINE_PAYMENT,
});

import { endpoint } from "@/lib/api/endpoint";
import { WITH_ONLINE_PAYMENT } from "@/lib/related/expansions";
import { getStripeInvoice } from "@/lib/stripe-invoices/queries/stripe-invoices";
import { StripeInvoice } from "@/lib/stripe-invoices/responses";

export const GET = endpoint(getStripeInvoice, {
  summary: "One invoice that is billed through Stripe",
  returns: StripeInvoice,
  expand: WITH_ONLINE_PAYMENT,
});

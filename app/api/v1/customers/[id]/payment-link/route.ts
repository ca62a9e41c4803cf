import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries/customers";
import { makePaymentLink, revokeLinksOf } from "@/lib/payments/commands/links";
import { PaymentLinkMade, PaymentLinksRevoked } from "@/lib/payments/responses";
import { LinkOfCustomer, withAddress } from "@/lib/payments/schema/api";

export const POST = endpoint(makePaymentLink, {
  summary: "The link by which what a customer owes is paid online",
  description:
    "The same each time; it is made if there is none, and another after it was revoked. Whoever has it can pay, and sees the customer's own vehicles and papers.",
  returns: PaymentLinkMade,
  input: LinkOfCustomer,
  params: { id: "customer_id" },
  parent: getCustomer,
  answer: withAddress,
});

export const DELETE = endpoint(revokeLinksOf, {
  summary: "Close the link by which what a customer owes is paid online",
  description: "For one that came into wrong hands. 404 where there is none.",
  returns: PaymentLinksRevoked,
  input: LinkOfCustomer,
  params: { id: "customer_id" },
  parent: getCustomer,
});

import type { StripeAccount } from "./stripe-account";
import { customerRoutes } from "./stripe-customers";
import { invoiceRoutes } from "./stripe-invoicing";
import type { Form } from "./stripe-requests";
import { readerRoutes } from "./stripe-terminal";

/** Answers a request such as "POST /v1/customers", or undefined if it is for others. Throws the Refusal that Stripe gives. */
export type Route = (account: StripeAccount, call: string, form: Form) => object | undefined;

/** What Stripe has besides payments, by its parts. */
export const FURTHER: readonly Route[] = [customerRoutes, readerRoutes, invoiceRoutes];

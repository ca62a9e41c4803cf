import "server-only";
import type Stripe from "stripe";
import { addDays, addMonths } from "@/lib/core/dates/dates";
import type { KeptCard, KnownCustomer, KnownCustomers } from "@/lib/integrations/payment-abilities";
import { type AskStripe, once } from "./stripe-client";
import { isRefusal, isRefusalOf, isUnknown } from "./stripe-errors";
import { PAGE } from "./stripe-history";
import { idOf, wayDetail } from "./stripe-payment";

/** Customers at Stripe. What a card may be used for is said on Stripe's page alone: nothing here can pay by one. */
export const knownCustomers = (ask: AskStripe): KnownCustomers => ({
  make: (customer, instead_of) => ask((stripe) => make(stripe, customer, instead_of)),
  renew: (ref, customer) => ask((stripe) => renew(stripe, ref, customer)),
  cards: (ref) => ask((stripe) => cards(stripe, ref)),
  forget: (card_ref) => ask((stripe) => forget(stripe, card_ref)),
});

/**
 * Within a day the key finds the customer of a request whose answer was lost; after that Stripe's search does, which lags behind by
 * minutes at most.
 */
async function make(
  stripe: Stripe,
  customer: KnownCustomer,
  instead_of: string | null = null,
): Promise<string> {
  const query = `metadata['customer_id']:'${customer.id}'`;
  const { data } = await stripe.customers.search({ query, limit: PAGE });
  const before = data.find(({ id }) => id !== instead_of);
  if (before) return before.id;
  // Stripe would repeat under the key that it made the one that is gone.
  const key = `customer-${customer.id}${instead_of ? `-after-${instead_of}` : ""}`;
  const { id } = await withoutBadEmail(customer, ({ name, email }) =>
    once(key, (options) =>
      stripe.customers.create(
        { name, ...(email ? { email } : {}), metadata: { customer_id: customer.id } },
        options,
      ),
    ),
  );
  return id;
}

async function renew(stripe: Stripe, ref: string, customer: KnownCustomer): Promise<boolean> {
  try {
    await withoutBadEmail(customer, ({ name, email }) =>
      stripe.customers.update(ref, { name, email: email ?? "" }),
    );
    return true;
  } catch (error) {
    if (isUnknown(error)) return false;
    throw error;
  }
}

/** An address that was typed wrong long ago is left out. */
async function withoutBadEmail<T>(
  customer: KnownCustomer,
  call: (customer: KnownCustomer) => Promise<T>,
): Promise<T> {
  try {
    return await call(customer);
  } catch (error) {
    if (!customer.email || !isRefusalOf(error, "email_invalid")) throw error;
    return call({ ...customer, email: null });
  }
}

/** Only what the customer has asked to see again on Stripe's page; other software may have attached more. */
async function cards(stripe: Stripe, ref: string): Promise<KeptCard[]> {
  try {
    const kept = await stripe.customers
      .listPaymentMethods(ref, { allow_redisplay: "always", limit: PAGE })
      .autoPagingToArray({ limit: 1000 });
    return kept.map((method) => ({
      ref: method.id,
      name: wayDetail(method) ?? method.type.replaceAll("_", " "),
      expires_on: method.card ? lastDayOf(method.card) : null,
    }));
  } catch (error) {
    if (isUnknown(error)) return [];
    throw error;
  }
}

const lastDayOf = ({
  exp_year,
  exp_month,
}: Pick<Stripe.PaymentMethod.Card, "exp_year" | "exp_month">): string =>
  addDays(addMonths(`${exp_year}-${String(exp_month).padStart(2, "0")}-01`, 1), -1);

async function forget(stripe: Stripe, card_ref: string): Promise<void> {
  try {
    await stripe.paymentMethods.detach(card_ref);
  } catch (error) {
    if (isUnknown(error)) return;
    if (!isRefusal(error)) throw error;
    // Stripe refuses to detach what is attached to nobody.
    const { customer } = await stripe.paymentMethods.retrieve(card_ref);
    if (idOf(customer)) throw error;
  }
}

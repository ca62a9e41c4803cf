import { z } from "zod";
import type { StripeAccount } from "./stripe-account";
import type { Route } from "./stripe-further";
import { type Common, newId, type Session } from "./stripe-objects";
import { check, type Form, Refusal } from "./stripe-requests";

export interface Customer extends Common<"customer"> {
  name: string | null;
  email: string | null;
  metadata: Record<string, string>;
  deleted?: true;
}

export interface PaymentMethod extends Common<"payment_method"> {
  type: "card";
  customer: string | null;
  allow_redisplay: "always" | "limited" | "unspecified";
  card: { brand: string; last4: string; exp_month: number; exp_year: number };
}

export type CustomerThing = Customer | PaymentMethod;

const email = z.union([z.literal(""), z.email("Invalid email address").max(512)]).optional();
const paths = z.array(z.string()).max(20).optional();
const MADE = z.strictObject({
  name: z.string().max(256).optional(),
  email,
  metadata: z.record(z.string().max(40), z.string().max(500)).default({}),
  expand: paths,
});
const CHANGED = MADE.omit({ metadata: true });
const LISTED = z.strictObject({
  allow_redisplay: z.enum(["always", "limited", "unspecified"]).optional(),
  type: z.enum(["card"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(10),
  starting_after: z.string().optional(),
  expand: paths,
});
const SEARCHED = z.strictObject({
  query: z.string().min(1),
  limit: z.coerce.number().int().min(1).max(100).default(10),
});

/** The customer with this id; one who was deleted is not known any more. */
function customerOf(account: StripeAccount, id: string): Customer {
  const customer = account.find("customer", id);
  if (customer.deleted)
    throw new Refusal(404, `No such customer: '${id}'`, { code: "resource_missing", param: "id" });
  return customer;
}

/** Throws as Stripe does where a page is asked for a customer whom it does not know. */
export const requireCustomer = (account: StripeAccount, id: string): void => {
  try {
    customerOf(account, id);
  } catch {
    throw new Refusal(400, `No such customer: '${id}'`, { code: "resource_missing", param: "customer" });
  }
};

/** What the customer does who ticks on the page that their card may be kept. */
export function saveCard(account: StripeAccount, session: Session, last4 = "4242"): PaymentMethod {
  if (!session.customer) throw new Error("Stripe offers nobody to keep a card whom it does not know");
  if (session.saved_payment_method_options?.payment_method_save !== "enabled")
    throw new Error("This page does not offer to keep a card");
  return account.add<PaymentMethod>({
    ...account.common(newId("pm"), "payment_method"),
    type: "card",
    customer: session.customer,
    allow_redisplay: "always",
    card: { brand: "visa", last4, exp_month: 4, exp_year: 2028 },
  });
}

const cardsOf = (account: StripeAccount, customer: string): PaymentMethod[] =>
  account.all("payment_method").filter((method) => method.customer === customer);

/** The kept cards that the page offers to its customer; nobody else's. */
export const offeredCards = (account: StripeAccount, { customer }: Session): string[] =>
  customer
    ? cardsOf(account, customer)
        .filter(({ allow_redisplay }) => allow_redisplay === "always")
        .map(({ card }) => card.last4)
    : [];

/** What the garage does in the dashboard. */
export function deleteCustomer(account: StripeAccount, id: string): void {
  customerOf(account, id).deleted = true;
  for (const method of cardsOf(account, id)) method.customer = null;
}

/** Stripe’s search lags behind by a minute. */
function search(account: StripeAccount, form: Form) {
  const { query, limit } = check(SEARCHED, form);
  const [, key = "", value = ""] = /^metadata\['(\w+)'\]:'([^']*)'$/.exec(query) ?? [];
  if (!key) throw new Refusal(400, `We were unable to parse your search query: ${query}`);
  const data = account
    .all("customer")
    .filter(
      ({ metadata, deleted, created }) =>
        metadata[key] === value && !deleted && created <= account.now() - 60,
    );
  return {
    object: "search_result",
    url: "/v1/customers/search",
    has_more: false,
    data: data.slice(0, limit),
  };
}

function list(account: StripeAccount, id: string, form: Form) {
  const { allow_redisplay, limit, starting_after } = check(LISTED, form);
  customerOf(account, id);
  const all = cardsOf(account, id).filter(
    (method) => !allow_redisplay || method.allow_redisplay === allow_redisplay,
  );
  const rest = starting_after ? all.slice(all.findIndex((one) => one.id === starting_after) + 1) : all;
  const url = `/v1/customers/${id}/payment_methods`;
  return { object: "list", url, has_more: rest.length > limit, data: rest.slice(0, limit) };
}

function detach(account: StripeAccount, id: string): PaymentMethod {
  const method = account.find("payment_method", id);
  if (method.customer === null)
    throw new Refusal(
      400,
      "The payment method you provided is not attached to a customer so detachment is impossible.",
    );
  method.customer = null;
  account.emit("payment_method.detached", method);
  return method;
}

/** Customers, and the cards that Stripe keeps for them. Nothing here pays by one: that is done on Stripe's page. */
export const customerRoutes: Route = (account, call, form) => {
  if (call === "GET /v1/customers/search") return search(account, form);
  if (call === "POST /v1/customers") {
    const { name, email: address, metadata } = check(MADE, form);
    const more = { name: name ?? null, email: address || null, metadata };
    return account.add<Customer>({ ...account.common(newId("cus"), "customer"), ...more });
  }
  const [, method = "", kind = "", id = "", action = ""] =
    /^(GET|POST) \/v1\/(customers|payment_methods)\/(\w+)(?:\/(\w+))?$/.exec(call) ?? [];
  switch (`${method} ${kind}${action && `/${action}`}`) {
    case "POST customers": {
      const { name, email: address } = check(CHANGED, form);
      const customer = customerOf(account, id);
      if (name !== undefined) customer.name = name;
      if (address !== undefined) customer.email = address || null;
      return customer;
    }
    case "GET customers/payment_methods":
      return list(account, id, form);
    case "POST payment_methods/detach":
      check(z.strictObject({ expand: paths }), form);
      return detach(account, id);
    case "GET payment_methods":
      check(z.strictObject({ expand: paths }), form);
      return account.find("payment_method", id);
    default:
      return undefined;
  }
};

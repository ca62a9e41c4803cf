import "server-only";
import type Stripe from "stripe";
import {
  type ConnectedAccount,
  type OpenedPage,
  type PaymentProvider,
  type PaymentReference,
  ProviderError,
  type ProviderPayment,
  type WantedPayment,
} from "@/lib/integrations/payment-provider";
import { asks, once, type StripeKeys } from "./stripe-client";
import { knownCustomers } from "./stripe-customers";
import { isRefusal, isRefusalOf } from "./stripe-errors";
import { happened, type KnownTo, PAGE } from "./stripe-history";
import { billedRecord, invoiceOfIntent, isInvoiceId } from "./stripe-invoice-payment";
import { billedInvoices, withdraw } from "./stripe-invoices";
import { expanded, idOf, ourId, paymentOf, toPence } from "./stripe-payment";
import { cardReaders } from "./stripe-readers";

const MOST = 10_000;

/**
 * Payments by Stripe's own page, with whichever ways to pay the account has switched on: cards, wallets, Pay by Bank, Direct Debit.
 * `list` gives a payment at the time of its first happening since the instant.
 */
export function stripeProvider(keys: StripeKeys): PaymentProvider {
  const ask = asks(keys);
  return {
    name: "stripe",
    open: (wanted) => ask((stripe) => open(stripe, wanted)),
    read: (reference) => ask((stripe) => read(stripe, reference)),
    close: (reference) => ask((stripe) => close(stripe, reference)),
    refund: (reference, wanted) => ask((stripe) => refund(stripe, reference, wanted)),
    async *list(since) {
      for (const reference of await ask((stripe) => happened(stripe, since)))
        yield await ask((stripe) => read(stripe, reference));
    },
    test: () => ask((stripe) => test(stripe, keys)),
    readers: cardReaders(ask),
    customers: knownCustomers(ask),
    invoices: billedInvoices(ask),
  };
}

/** A page lives for 24 hours, Stripe's own default: an instant of ours would differ when the same page is asked for again. */
async function open(stripe: Stripe, wanted: WantedPayment): Promise<OpenedPage> {
  try {
    const session = await once(wanted.id, (options) =>
      stripe.checkout.sessions.create(pageOf(wanted), options),
    );
    if (!session.url) throw new ProviderError("refused", "Stripe has opened no page for this payment");
    const { id, url, expires_at } = session;
    return { session_id: id, url, expires_at: new Date(expires_at * 1000).toISOString() };
  } catch (error) {
    // An address that was typed wrong long ago keeps nobody from paying: the page asks for one.
    if (wanted.email && isRefusalOf(error, "email_invalid")) return open(stripe, { ...wanted, email: null });
    throw error;
  }
}

function pageOf(wanted: WantedPayment): Stripe.Checkout.SessionCreateParams {
  const metadata = { payment_id: wanted.id };
  return {
    mode: "payment",
    locale: "en-GB",
    line_items: [
      {
        quantity: 1,
        price_data: {
          currency: "gbp",
          unit_amount: toPence(wanted.amount),
          product_data: { name: wanted.description },
        },
      },
    ],
    // Else a customer abroad may pay in a currency of their own.
    adaptive_pricing: { enabled: false },
    client_reference_id: wanted.id,
    metadata,
    payment_intent_data: { metadata, description: wanted.description },
    success_url: wanted.return_url,
    cancel_url: wanted.cancel_url,
    ...payerOf(wanted),
  };
}

/** A customer whom Stripe knows may keep a card there, for the next time that they stand before Stripe's page; nobody else can use it. */
function payerOf({ email, customer_ref }: WantedPayment): Partial<Stripe.Checkout.SessionCreateParams> {
  if (!customer_ref) return email ? { customer_email: email } : {};
  return {
    customer: customer_ref,
    saved_payment_method_options: { payment_method_save: "enabled", payment_method_remove: "enabled" },
  };
}

async function read(stripe: Stripe, reference: KnownTo): Promise<ProviderPayment> {
  const there = await found(stripe, reference);
  const { intent } = there;
  if (!intent?.latest_charge) return paymentOf({ ...there, refunds: [], disputes: [] });
  const of = { payment_intent: intent.id, limit: PAGE };
  const [refunds, disputes] = await Promise.all([
    stripe.refunds.list(of).autoPagingToArray({ limit: MOST }),
    stripe.disputes.list(of).autoPagingToArray({ limit: MOST }),
  ]);
  return paymentOf({ ...there, refunds, disputes });
}

async function found(stripe: Stripe, { session_id, payment_id }: KnownTo) {
  if (isInvoiceId(session_id)) return billedRecord(stripe, session_id);
  if (session_id) {
    const session = await stripe.checkout.sessions.retrieve(session_id, {
      expand: ["payment_intent.latest_charge.balance_transaction"],
    });
    return { session, invoice: null, intent: expanded(session.payment_intent) };
  }
  if (!payment_id) throw new ProviderError("unknown", "Stripe has given the payment no id yet");
  const intent = await stripe.paymentIntents.retrieve(payment_id, {
    expand: ["latest_charge.balance_transaction"],
  });
  const sessions = await stripe.checkout.sessions.list({ payment_intent: payment_id, limit: 1 });
  const session = sessions.data[0] ?? null;
  const named = session ?? ourId(intent.metadata);
  return { session, invoice: named ? null : await invoiceOfIntent(stripe, payment_id), intent };
}

async function close(stripe: Stripe, { session_id }: PaymentReference): Promise<void> {
  if (!session_id) return;
  if (isInvoiceId(session_id)) return void (await withdraw(stripe, session_id));
  try {
    await stripe.checkout.sessions.expire(session_id);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    const { status } = await stripe.checkout.sessions.retrieve(session_id);
    if (status === "open") throw error;
  }
}

/** Stripe forgets the key after a day, and a fault under it does not tell what was done: so its refunds are looked through as well. */
async function refund(
  stripe: Stripe,
  reference: PaymentReference,
  { refund_id, amount }: { refund_id: string; amount: string },
): Promise<void> {
  const payment_intent = reference.payment_id ?? idOf((await found(stripe, reference)).intent);
  if (!payment_intent) throw new ProviderError("refused", "The payment has not been paid");
  await once(refund_id, async (options) => {
    const before = await stripe.refunds
      .list({ payment_intent, limit: PAGE })
      .autoPagingToArray({ limit: MOST });
    if (before.some(({ metadata }) => ourId(metadata, "refund_id") === refund_id)) return;
    const metadata = { refund_id, payment_id: reference.id };
    await stripe.refunds.create({ payment_intent, amount: toPence(amount), metadata }, options);
  });
}

async function test(stripe: Stripe, { secret_key }: StripeKeys): Promise<ConnectedAccount> {
  const { id, settings, business_profile } = await stripe.accounts.retrieveCurrent();
  return {
    name: settings?.dashboard.display_name || business_profile?.name || id,
    live: !/^(?:sk|rk)_test_/.test(secret_key),
  };
}

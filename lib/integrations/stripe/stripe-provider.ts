import "server-only";
import type Stripe from "stripe";
import { env } from "@/lib/core/env";
import {
  type ConnectedAccount,
  type OpenedPage,
  type PaymentProvider,
  type PaymentReference,
  ProviderError,
  type ProviderPayment,
  type WantedPayment,
} from "@/lib/integrations/payment-provider";
import { asked, isKeptFault, isRefusal, isRefusalOf, strictHttp } from "./stripe-errors";
import { expanded, idOf, ourId, paymentOf, toPence } from "./stripe-payment";

export interface StripeKeys {
  secret_key: string;
}

/** By what Stripe knows a payment. */
type KnownTo = Omit<PaymentReference, "id">;

const DAY = 86_400;
/** So long may a Direct Debit take to fail, bank holidays included; Stripe books nothing then. */
const DEBIT_DAYS = 14;
/** So long may a dispute take to be closed; Stripe does not say when it was. */
const DISPUTE_DAYS = 120;
const PAGE = 100;
const MOST = 10_000;

/** The library is loaded only where Stripe is used, and its client kept while the key stays. */
let kept: { key: string; client: Stripe } | undefined;

/** A client of Stripe's library. Throws ProviderError where the key cannot be one. */
export async function stripeClient({ secret_key: key }: StripeKeys): Promise<Stripe> {
  if (kept?.key === key) return kept.client;
  if (!/^\w+$/.test(key)) throw new ProviderError("keys", "That is no key of Stripe");
  const { default: Library } = await import("stripe");
  const { protocol, hostname, port } = new URL(env.STRIPE_API_BASE);
  const tls = protocol === "https:";
  const client = new Library(key, {
    host: hostname,
    port: Number(port) || (tls ? 443 : 80),
    protocol: tls ? "https" : "http",
    maxNetworkRetries: 2,
    timeout: 10_000,
    telemetry: false,
    httpClient: strictHttp(Library.createNodeHttpClient()),
  });
  kept = { key, client };
  return client;
}

/**
 * Payments by Stripe's own page, with whichever ways to pay the account has switched on: cards, wallets, Pay by Bank, Direct Debit.
 * `list` gives a payment at the time of its first happening since the instant.
 */
export function stripeProvider(keys: StripeKeys): PaymentProvider {
  const ask = <T>(call: (stripe: Stripe) => Promise<T>): Promise<T> =>
    asked(async () => call(await stripeClient(keys)));
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
  };
}

/**
 * Asks under our key, so that the same is not done twice. Stripe keeps a fault of its own under the key too and would repeat it for
 * a day: then the next key is used, which is the same one for everybody who asks.
 */
async function once<T>(key: string, call: (options: { idempotencyKey: string }) => Promise<T>): Promise<T> {
  for (let turn = 1; ; turn++) {
    try {
      return await call({ idempotencyKey: turn === 1 ? key : `${key}-${turn}` });
    } catch (error) {
      if (turn === 3 || !isKeptFault(error)) throw error;
    }
  }
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
    ...(wanted.email ? { customer_email: wanted.email } : {}),
  };
}

async function read(stripe: Stripe, reference: KnownTo): Promise<ProviderPayment> {
  const { session, intent } = await found(stripe, reference);
  if (!intent?.latest_charge) return paymentOf({ session, intent, refunds: [], disputes: [] });
  const of = { payment_intent: intent.id, limit: PAGE };
  const [refunds, disputes] = await Promise.all([
    stripe.refunds.list(of).autoPagingToArray({ limit: MOST }),
    stripe.disputes.list(of).autoPagingToArray({ limit: MOST }),
  ]);
  return paymentOf({ session, intent, refunds, disputes });
}

async function found(stripe: Stripe, { session_id, payment_id }: KnownTo) {
  if (session_id) {
    const session = await stripe.checkout.sessions.retrieve(session_id, {
      expand: ["payment_intent.latest_charge.balance_transaction"],
    });
    return { session, intent: expanded(session.payment_intent) };
  }
  if (!payment_id) throw new ProviderError("unknown", "Stripe has given the payment no id yet");
  const intent = await stripe.paymentIntents.retrieve(payment_id, {
    expand: ["latest_charge.balance_transaction"],
  });
  const sessions = await stripe.checkout.sessions.list({ payment_intent: payment_id, limit: 1 });
  return { session: sessions.data[0] ?? null, intent };
}

async function close(stripe: Stripe, { session_id }: PaymentReference): Promise<void> {
  if (!session_id) return;
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

/** The payments on which something happened since an instant, in the order of their first happening. */
async function happened(stripe: Stripe, since: string): Promise<KnownTo[]> {
  const from = Math.floor(Date.parse(since) / 1000);
  const notes = new Map<string, KnownTo & { at: number }>();
  const note = (created: number, payment_id: string | null, session_id: string | null = null) => {
    const key = payment_id ?? session_id;
    if (!key) return;
    const before = notes.get(key);
    const at = Math.max(from, Math.min(created, before?.at ?? created));
    notes.set(key, { at, payment_id, session_id: session_id ?? before?.session_id ?? null });
  };
  const created = (days = 0) => ({ created: { gte: from - days * DAY }, limit: PAGE });
  // Intents before sessions: what is paid in between is then found once and not twice.
  for await (const { id, created: at, ...intent } of stripe.paymentIntents.list(created(DEBIT_DAYS)))
    if (at >= from || intent.last_payment_error || (intent.canceled_at ?? 0) >= from) note(at, id);
  for await (const session of stripe.checkout.sessions.list(created(1))) {
    const payment_id = idOf(session.payment_intent);
    if (session.mode !== "payment" || !(payment_id || ourId(session.metadata))) continue;
    if (session.created >= from || session.status === "expired")
      note(session.created, payment_id, session.id);
  }
  for await (const { created: at, payment_intent } of stripe.refunds.list(created()))
    note(at, idOf(payment_intent));
  for await (const { created: at, payment_intent } of stripe.disputes.list(created(DISPUTE_DAYS)))
    note(at, idOf(payment_intent));
  // What was booked late: a Direct Debit that came, a dispute that was won, a refund that failed.
  const booked = stripe.balanceTransactions.list({ ...created(), expand: ["data.source"] });
  for await (const { created: at, source } of booked) {
    const about = expanded(source);
    if (about?.object === "charge" || about?.object === "refund" || about?.object === "dispute")
      note(at, idOf(about.payment_intent));
  }
  return [...notes.values()].sort((one, other) => one.at - other.at);
}

async function test(stripe: Stripe, { secret_key }: StripeKeys): Promise<ConnectedAccount> {
  const { id, settings, business_profile } = await stripe.accounts.retrieveCurrent();
  return {
    name: settings?.dashboard.display_name || business_profile?.name || id,
    live: !/^(?:sk|rk)_test_/.test(secret_key),
  };
}

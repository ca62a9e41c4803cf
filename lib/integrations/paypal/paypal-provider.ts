import "server-only";
import { decimal, pounds } from "@/lib/core/money";
import {
  type PaymentProvider,
  type PaymentReference,
  ProviderError,
  type ProviderPayment,
  type WantedPayment,
} from "@/lib/integrations/payment-provider";
import { ask, type PaypalKeys } from "./paypal-client";
import { asProviderError, PaypalError } from "./paypal-errors";
import { capturesSince } from "./paypal-history";
import { captureOf } from "./paypal-payment";
import { getOrder, PAGE_MS, readCapture, readPayment } from "./paypal-reading";

const GBP = "GBP";
/** Of custom_id, invoice_id and description. */
const LONGEST_TEXT = 127;

/** Takes money by PayPal, with the keys of the garage's own app. */
export function paypalProvider(keys: PaypalKeys): PaymentProvider {
  return {
    name: "paypal",
    open: (wanted) => open(keys, wanted).catch(failed),
    read: (reference) => readPayment(keys, reference).catch(failed),
    // PayPal has no way to cancel an order. It lapses by itself, and takes no money before `read` captures it.
    close: async () => {},
    refund: (reference, refund) => refundPart(keys, reference, refund).catch(failed),
    list: (since) => list(keys, since),
    async test() {
      await ask(keys, async ({ client }) => ({
        result: await client.clientCredentialsAuthManager.fetchToken(),
      }));
      return { name: `PayPal app …${keys.client_id.slice(-4)}`, live: keys.live };
    },
  };
}

function failed(error: unknown): never {
  throw asProviderError(error);
}

/** The customer's e-mail address stays here: PayPal asks its own customer. */
async function open(keys: PaypalKeys, wanted: WantedPayment): ReturnType<PaymentProvider["open"]> {
  const { CheckoutPaymentIntent, ...words } = await import("@paypal/paypal-server-sdk");
  const expires_at = new Date(Date.now() + PAGE_MS).toISOString();
  const order = await ask(keys, ({ orders }) =>
    orders.createOrder({
      paypalRequestId: wanted.id,
      prefer: "return=minimal",
      body: {
        intent: CheckoutPaymentIntent.Capture,
        purchaseUnits: [
          {
            customId: wanted.id,
            // PayPal takes a number once, so that the number of our invoice would not do for a second part payment.
            invoiceId: wanted.id,
            description: wanted.description.slice(0, LONGEST_TEXT).toWellFormed(),
            amount: { currencyCode: GBP, value: pounds(decimal(wanted.amount)) },
          },
        ],
        paymentSource: {
          paypal: {
            experienceContext: {
              returnUrl: wanted.return_url,
              cancelUrl: wanted.cancel_url,
              userAction: words.PaypalExperienceUserAction.PayNow,
              shippingPreference: words.PaypalWalletContextShippingPreference.NoShipping,
              paymentMethodPreference: words.PayeePaymentMethodPreference.ImmediatePaymentRequired,
            },
          },
        },
      },
    }),
  );
  const url = order.links?.find(({ rel }) => rel === "payer-action" || rel === "approve")?.href;
  if (!order.id || !url) throw new ProviderError("later", "PayPal opened no page for the payment");
  return { session_id: order.id, url, expires_at };
}

async function refundPart(
  keys: PaypalKeys,
  { session_id, payment_id }: PaymentReference,
  { refund_id, amount }: Parameters<PaymentProvider["refund"]>[1],
): Promise<void> {
  const capture_id = payment_id ?? (session_id && captureOf(await getOrder(keys, session_id))?.id);
  if (!capture_id) throw new ProviderError("unknown", "PayPal has taken no money for this payment");
  const { status } = await ask(keys, ({ payments }) =>
    payments.refundCapturedPayment({
      captureId: capture_id,
      paypalRequestId: refund_id,
      prefer: "return=minimal",
      body: { amount: { currencyCode: GBP, value: pounds(decimal(amount)) }, customId: refund_id },
    }),
  );
  if (status === "FAILED" || status === "CANCELLED")
    throw new ProviderError("refused", "PayPal could not make the refund: look into the account");
}

async function* list(keys: PaypalKeys, since: string): AsyncGenerator<ProviderPayment> {
  for await (const capture_id of capturesSince(keys, since)) {
    const payment = await readCapture(keys, capture_id).catch((error: unknown) => {
      // Money that came by other ways than a checkout, such as one sent by hand, is no capture, or not one of this app.
      if (error instanceof PaypalError && [403, 404].includes(error.fault.status ?? 0)) return null;
      return failed(error);
    });
    if (payment) yield payment;
  }
}

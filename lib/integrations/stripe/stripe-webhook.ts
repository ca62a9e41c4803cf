import "server-only";
import type Stripe from "stripe";
import { z } from "zod";
import {
  type PaymentReference,
  ProviderError,
  type ProviderEvent,
} from "@/lib/integrations/payment-provider";
import { asks, type StripeKeys } from "./stripe-client";
import { ourId } from "./stripe-payment";

const TOLERANCE_SECONDS = 300;

/** Every event after which a payment has to be read again. `charge.updated` tells the fee, which comes after the money. */
const EVENTS: Stripe.WebhookEndpointCreateParams.EnabledEvent[] = [
  "checkout.session.completed",
  "checkout.session.async_payment_succeeded",
  "checkout.session.async_payment_failed",
  "checkout.session.expired",
  "payment_intent.processing",
  "payment_intent.succeeded",
  "payment_intent.payment_failed",
  "payment_intent.canceled",
  "charge.succeeded",
  "charge.failed",
  "charge.updated",
  "charge.refunded",
  "charge.refund.updated",
  "refund.created",
  "refund.updated",
  "refund.failed",
  "charge.dispute.created",
  "charge.dispute.updated",
  "charge.dispute.funds_withdrawn",
  "charge.dispute.funds_reinstated",
  "charge.dispute.closed",
  "terminal.reader.action_succeeded",
  "terminal.reader.action_failed",
  "invoice.paid",
  "invoice.payment_failed",
  "invoice.updated",
  "invoice.voided",
  "invoice.marked_uncollectible",
];

const Text = z.string().nullish().catch(null);

/** Events come in the version of the endpoint or the account, not in that of the library: no more is read than all versions have. */
const Sent = z.object({
  id: z.string(),
  type: z.string(),
  data: z.object({
    object: z.object({
      id: Text,
      object: Text,
      mode: Text,
      payment_intent: Text,
      action: z
        .object({ process_payment_intent: z.object({ payment_intent: Text }) })
        .nullish()
        .catch(null),
      metadata: z.record(z.string(), z.string()).nullish().catch(null),
    }),
  }),
});

/**
 * Reads an event from the raw body and the header `Stripe-Signature`. Returns null where it was not signed with the secret within the
 * last five minutes.
 */
export async function verifyStripeEvent(
  raw: string,
  signature: string | null,
  secret: string,
): Promise<ProviderEvent | null> {
  if (!signature) return null;
  const { default: Library } = await import("stripe");
  const event = await Library.webhooks
    .constructEventAsync(raw, signature, secret, TOLERANCE_SECONDS)
    .catch(() => null);
  const read = Sent.safeParse(event);
  if (!read.success) return null;
  const { id, type, data } = read.data;
  return { event_id: id, type, about: aboutOf(data.object) };
}

function aboutOf(about: z.output<typeof Sent>["data"]["object"]): Partial<PaymentReference> | null {
  const ours = ourId(about.metadata);
  const known = ours ? { id: ours } : {};
  const payment = about.payment_intent ? { payment_id: about.payment_intent } : {};
  switch (about.object) {
    case "checkout.session":
      return about.mode === "payment" && about.id ? { ...known, ...payment, session_id: about.id } : null;
    case "invoice":
      return known.id && about.id ? { ...known, session_id: about.id } : null;
    case "payment_intent":
      return about.id ? { ...known, payment_id: about.id } : null;
    case "charge":
    case "refund":
    case "dispute":
      return about.payment_intent ? { ...known, ...payment } : null;
    case "terminal.reader": {
      const payment_id = about.action?.process_payment_intent.payment_intent;
      return payment_id ? { payment_id } : null;
    }
    default:
      return null;
  }
}

/** Tells Stripe to send its events to an address, which it must be able to reach. The secret is told this once. Throws ProviderError. */
export const createStripeWebhook = (
  keys: StripeKeys,
  url: string,
): Promise<{ webhook_id: string; secret: string }> =>
  asks(keys)(async (stripe) => {
    const { id, secret } = await stripe.webhookEndpoints.create({
      url,
      enabled_events: EVENTS,
      description: "GA4 Garage",
    });
    if (!secret) throw new ProviderError("later", "Stripe has told no secret for its events");
    return { webhook_id: id, secret };
  });

/** Tells Stripe to send no more events there. Does nothing if that is so already. Throws ProviderError. */
export async function deleteStripeWebhook(keys: StripeKeys, webhook_id: string): Promise<void> {
  try {
    await asks(keys)((stripe) => stripe.webhookEndpoints.del(webhook_id));
  } catch (error) {
    if (error instanceof ProviderError && error.kind === "unknown") return;
    throw error;
  }
}

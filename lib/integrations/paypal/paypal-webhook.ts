import "server-only";
import { z } from "zod";
import type { PaymentReference, ProviderEvent } from "@/lib/integrations/payment-provider";
import { askFor, type PaypalKeys } from "./paypal-client";
import { PaypalError } from "./paypal-errors";
import { ourId } from "./paypal-taken-back";

const WEBHOOKS = "/v1/notifications/webhooks";

const Event = z.object({
  id: z.string().min(1),
  event_type: z.string(),
  resource_type: z.string().optional(),
  resource: z
    .object({
      id: z.string().optional(),
      custom_id: z.string().optional(),
      purchase_units: z.array(z.object({ custom_id: z.string().optional() })).optional(),
      supplementary_data: z
        .object({ related_ids: z.object({ order_id: z.string().optional() }).optional() })
        .optional(),
      links: z.array(z.object({ rel: z.string().optional(), href: z.string().optional() })).optional(),
      disputed_transactions: z
        .array(z.object({ seller_transaction_id: z.string().optional(), custom: z.string().optional() }))
        .optional(),
    })
    .catch({}),
});

const Verdict = z.object({ verification_status: z.string() });

/**
 * Has PayPal check the signature of an event, and tells what it is about; null if it is forged. Throws ProviderError `later` if PayPal
 * cannot be asked.
 */
export async function verifyPaypalEvent(
  raw: string,
  headers: Headers,
  { webhook_id }: { webhook_id: string },
  keys: PaypalKeys,
): Promise<ProviderEvent | null> {
  // Read first: only what is JSON by itself can be put into JSON and not change what stands around it.
  const event = Event.safeParse(parsed(raw)).data;
  const signed = {
    auth_algo: headers.get("paypal-auth-algo"),
    cert_url: headers.get("paypal-cert-url"),
    transmission_id: headers.get("paypal-transmission-id"),
    transmission_sig: headers.get("paypal-transmission-sig"),
    transmission_time: headers.get("paypal-transmission-time"),
  };
  if (!event || Object.values(signed).includes(null)) return null;
  const around = JSON.stringify({ ...signed, webhook_id });
  // The signature is over the very bytes: read and written again they would be others.
  const body = `${around.slice(0, -1)},"webhook_event":${raw}}`;
  const verdict = await askFor(keys, Verdict, "POST", "/v1/notifications/verify-webhook-signature", {
    body,
  }).catch((error: unknown) => {
    // PayPal answers so to headers that cannot be a signature.
    if (error instanceof PaypalError && error.kind === "refused") return null;
    throw error;
  });
  if (verdict?.verification_status !== "SUCCESS") return null;
  return { event_id: event.id, type: event.event_type, about: aboutOf(event) };
}

/** Finds the payment. No amount and no state is taken from an event: those are read. */
function aboutOf({ event_type, resource_type, resource }: z.output<typeof Event>): ProviderEvent["about"] {
  const about: Partial<PaymentReference> = {};
  const note = (name: keyof PaymentReference, value: string | null | undefined) => {
    if (value) about[name] = value;
  };
  const parent = resource.links?.find(({ rel }) => rel === "up")?.href?.match(/\/captures\/([^/?]+)/)?.[1];
  if (event_type.startsWith("CHECKOUT.ORDER.")) {
    note("session_id", resource.id);
    note("id", ourId(resource.purchase_units?.[0]?.custom_id));
  } else if (event_type.startsWith("CUSTOMER.DISPUTE.")) {
    const disputed = resource.disputed_transactions?.[0];
    note("payment_id", disputed?.seller_transaction_id);
    note("id", ourId(disputed?.custom));
  } else if (parent || resource_type === "refund") {
    // The resource is the refund, and so is its custom_id.
    note("payment_id", parent);
  } else if (event_type.startsWith("PAYMENT.CAPTURE.")) {
    note("payment_id", resource.id);
    note("session_id", resource.supplementary_data?.related_ids?.order_id);
    note("id", ourId(resource.custom_id));
  }
  return Object.keys(about).length > 0 ? about : null;
}

const WANTED =
  /^(CHECKOUT\.ORDER\.APPROVED|PAYMENT\.CAPTURE\.(COMPLETED|PENDING|DENIED|DECLINED|REFUNDED|REVERSED)|PAYMENT\.REFUND\.\w+|CUSTOMER\.DISPUTE\.(CREATED|UPDATED|RESOLVED))$/;

const EventTypes = z.object({ event_types: z.array(z.object({ name: z.string() })) });
const Webhook = z.object({ id: z.string(), url: z.string() });
const Webhooks = z.object({ webhooks: z.array(Webhook).default([]) });

/** Has PayPal send its events to an address (https), in place of what it sent there before. Throws ProviderError. */
export async function createPaypalWebhook(keys: PaypalKeys, url: string): Promise<{ webhook_id: string }> {
  // PayPal refuses all of them if it does not have one, and not every account has the same.
  const offered = await askFor(keys, EventTypes, "GET", "/v1/notifications/webhooks-event-types");
  const event_types = offered.event_types
    .filter(({ name }) => WANTED.test(name))
    .map(({ name }) => ({ name }));
  const create = () =>
    askFor(keys, Webhook, "POST", WEBHOOKS, { body: JSON.stringify({ url, event_types }) });
  const created = await create().catch(async (error: unknown) => {
    if (!(error instanceof PaypalError) || error.fault.code !== "WEBHOOK_URL_ALREADY_EXISTS") throw error;
    const { webhooks } = await askFor(keys, Webhooks, "GET", WEBHOOKS);
    const before = webhooks.find((webhook) => webhook.url === url);
    if (before) await deletePaypalWebhook(keys, before.id);
    return create();
  });
  return { webhook_id: created.id };
}

/** Has PayPal send no more events. Does nothing if it sends none. Throws ProviderError. */
export async function deletePaypalWebhook(keys: PaypalKeys, webhook_id: string): Promise<void> {
  const path = `${WEBHOOKS}/${encodeURIComponent(webhook_id)}`;
  await askFor(keys, z.unknown(), "DELETE", path).catch((error: unknown) => {
    if (!(error instanceof PaypalError) || error.kind !== "unknown") throw error;
  });
}

function parsed(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return null;
  }
}

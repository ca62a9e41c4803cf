import "server-only";
import type { Order } from "@paypal/paypal-server-sdk";
import {
  type PaymentReference,
  ProviderError,
  type ProviderPayment,
} from "@/lib/integrations/payment-provider";
import { ask, type PaypalKeys } from "./paypal-client";
import { PaypalError } from "./paypal-errors";
import { disputesOf, refundsOfCapture } from "./paypal-history";
import { captureOf, paymentOf, refundsOf } from "./paypal-payment";

/**
 * How long a page may be used. PayPal documents six hours for sending the customer there and six more for approving; half of the
 * first is promised, and what is approved later is taken all the same.
 */
export const PAGE_MS = 3 * 3_600_000;

/** Reads a payment, and takes its money if the customer has approved that. Throws ProviderError. */
export async function readPayment(
  keys: PaypalKeys,
  { id, session_id, payment_id }: PaymentReference,
): Promise<ProviderPayment> {
  const order = session_id ? await known(getOrder(keys, session_id)) : null;
  if (order) return readOrder(keys, id, order);
  if (payment_id) return readCapture(keys, payment_id);
  const opened_at = timeOf(id);
  if (!session_id || opened_at === null || Date.now() < opened_at + PAGE_MS)
    throw new ProviderError("unknown", "PayPal does not know this payment");
  return {
    ...paymentOf({ order, capture: null, refunds: [], disputes: [], problem: null }),
    id,
    session_id,
    state: "cancelled",
  };
}

async function readOrder(keys: PaypalKeys, id: string, found: Order): Promise<ProviderPayment> {
  const { order, problem } =
    found.status === "APPROVED" ? await take(keys, id, found) : { order: found, problem: null };
  const capture = captureOf(order);
  const disputes = capture?.id ? await disputesOf(keys, capture.id) : [];
  return paymentOf({ order, capture, refunds: refundsOf(order), disputes, problem });
}

/** Takes the money that the customer has approved. Whatever PayPal does not take stays to be paid in another way. */
async function take(
  keys: PaypalKeys,
  id: string,
  approved: Order,
): Promise<{ order: Order; problem: string | null }> {
  const order_id = approved.id ?? "";
  try {
    const order = await ask(keys, ({ orders }) =>
      orders.captureOrder({
        id: order_id,
        // PayPal gives the same answer to the same key, so that one approved anew after it was declined needs another.
        paypalRequestId: `${id}-capture-${approved.updateTime ?? approved.createTime ?? ""}`,
        prefer: "return=representation",
        body: {},
      }),
    );
    return { order, problem: null };
  } catch (error) {
    if (!(error instanceof PaypalError) || error.fault.status !== 422) throw error;
    if (error.fault.code === "ORDER_ALREADY_CAPTURED")
      return { order: await getOrder(keys, order_id), problem: null };
    return { order: approved, problem: error.fault.code === "PAYER_ACTION_REQUIRED" ? null : error.message };
  }
}

/** Reads a payment by its capture. That does not tell its refunds, but its order does, as long as PayPal keeps it. Throws ProviderError. */
export async function readCapture(keys: PaypalKeys, capture_id: string): Promise<ProviderPayment> {
  const capture = await ask(keys, ({ payments }) => payments.getCapturedPayment({ captureId: capture_id }));
  const order_id = capture.supplementaryData?.relatedIds?.orderId;
  const order = order_id ? await known(getOrder(keys, order_id)) : null;
  const refunds = order ? refundsOf(order) : await refundsOfCapture(keys, capture);
  return paymentOf({ order, capture, refunds, disputes: await disputesOf(keys, capture_id), problem: null });
}

export const getOrder = (keys: PaypalKeys, id: string): Promise<Order> =>
  ask(keys, ({ orders }) => orders.getOrder({ id }));

/** Null for what PayPal does not know. */
const known = <T>(asked: Promise<T>): Promise<T | null> =>
  asked.catch((error: unknown) => {
    if (error instanceof ProviderError && error.kind === "unknown") return null;
    throw error;
  });

/** When an id was made: the database's ids begin with the time. */
const timeOf = (id: string): number | null =>
  /^[\da-f]{8}-[\da-f]{4}-7/.test(id) ? Number.parseInt(id.slice(0, 13).replace("-", ""), 16) : null;

import "server-only";
import type { CapturedPayment, Order, OrdersCapture, Refund } from "@paypal/paypal-server-sdk";
import { decimal, pounds } from "@/lib/core/money";
import type { PaymentState, ProviderPayment } from "@/lib/integrations/payment-provider";
import { type Dispute, ourId, takenBack, worded } from "./paypal-taken-back";

/** All that PayPal says of a payment, in pieces. */
export interface PaypalPieces {
  /** Null if PayPal does not keep it any more. */
  order: Order | null;
  capture: OrdersCapture | CapturedPayment | null;
  refunds: readonly Refund[];
  disputes: readonly Dispute[];
  /** Why approved money could not be taken. */
  problem: string | null;
}

/** The money that was taken for an order: one that was declined says nothing once another was not. */
export function captureOf(order: Order): OrdersCapture | null {
  const captures = order.purchaseUnits?.flatMap(({ payments }) => payments?.captures ?? []) ?? [];
  return captures.findLast(({ status }) => !isLost(status)) ?? captures.at(-1) ?? null;
}

export const refundsOf = (order: Order): readonly Refund[] =>
  order.purchaseUnits?.flatMap(({ payments }) => payments?.refunds ?? []) ?? [];

const isLost = (status: string | undefined): boolean => status === "DECLINED" || status === "FAILED";

/** Puts the pieces together. An order may be complete while its capture is pending: the capture is what counts. */
export function paymentOf({ order, capture, refunds, disputes, problem }: PaypalPieces): ProviderPayment {
  const unit = order?.purchaseUnits?.[0];
  const amount = capture?.amount ?? unit?.amount;
  const fee = capture?.sellerReceivableBreakdown?.paypalFee;
  const id = ourId(unit?.customId ?? capture?.customId);
  const related =
    capture && "supplementaryData" in capture ? capture.supplementaryData?.relatedIds : undefined;
  return {
    id,
    session_id: order?.id ?? related?.orderId ?? null,
    payment_id: capture?.id ?? null,
    state: capture ? stateOfCapture(capture.status) : stateOfOrder(order?.status),
    amount: pounds(decimal(amount?.value)),
    currency: amount?.currencyCode ?? "GBP",
    fee: fee && fee.currencyCode === amount?.currencyCode ? pounds(decimal(fee.value)) : null,
    way: capture ? "paypal" : null,
    // PayPal would tell the payer's e-mail address, which nobody needs.
    way_detail: null,
    problem: problem ?? problemOf(capture),
    paid_at: capture && !isLost(capture.status) ? instant(capture.createTime) : null,
    taken_back: takenBack(pounds(decimal(capture?.amount?.value)), id, refunds, disputes),
  };
}

function stateOfCapture(status: string | undefined): PaymentState {
  if (isLost(status)) return "failed";
  return ["COMPLETED", "PARTIALLY_REFUNDED", "REFUNDED"].includes(status ?? "") ? "settled" : "pending";
}

function stateOfOrder(status: string | undefined): PaymentState {
  if (status === "VOIDED") return "cancelled";
  return status === "COMPLETED" ? "pending" : "begun";
}

function problemOf(capture: PaypalPieces["capture"]): string | null {
  if (!capture || stateOfCapture(capture.status) === "settled") return null;
  const reason = capture.statusDetails?.reason;
  return reason ? `PayPal: ${worded(reason)}` : isLost(capture.status) ? "PayPal declined the payment" : null;
}

function instant(text: string | undefined): string | null {
  const at = new Date(text ?? Number.NaN);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}

import {
  type Capture,
  type DisputeCase,
  gbp,
  type Money,
  type Order,
  penceOf,
  type Refund,
  type Row,
} from "./paypal-records";

/** PayPal's share of a payment, in pence. */
const feeOf = (amount: Money): number => Math.round(penceOf(amount) * 0.029) + 30;

const link = (href: string, rel: string, method = "GET") => ({ href, rel, method });

/** What PayPal sends of an order: its representation, or the minimum. */
export function orderShape(
  base: string,
  order: Order,
  captures: Capture[],
  refunds: Refund[],
  whole = true,
): object {
  const { id, status, create_time, update_time, custom_id, invoice_id, description, amount } = order;
  const links = [
    link(`${base}/v2/checkout/orders/${id}`, "self"),
    link(`${base}/checkoutnow?token=${id}`, "payer-action"),
  ];
  if (!whole) return { id, status, links };
  return {
    id,
    intent: "CAPTURE",
    status,
    create_time,
    update_time,
    payment_source: { paypal: { email_address: "payer@example.com", account_id: "QYR5Z8XDVJNXQ" } },
    payer: { email_address: "payer@example.com", payer_id: "QYR5Z8XDVJNXQ" },
    purchase_units: [
      {
        reference_id: "default",
        amount,
        custom_id,
        invoice_id,
        description,
        ...(captures.length > 0 && {
          payments: {
            captures: captures.map((capture) => captureShape(base, capture)),
            ...(refunds.length > 0 && { refunds: refunds.map((refund) => refundShape(base, refund)) }),
          },
        }),
      },
    ],
    links,
  };
}

export function captureShape(base: string, capture: Capture): object {
  const { id, status, reason, order, create_time } = capture;
  const fee = feeOf(order.amount);
  return {
    id,
    status,
    ...(reason && { status_details: { reason } }),
    amount: order.amount,
    final_capture: true,
    custom_id: order.custom_id,
    invoice_id: order.invoice_id,
    ...(!["PENDING", "DECLINED"].includes(status) && {
      seller_receivable_breakdown: {
        gross_amount: order.amount,
        paypal_fee: gbp(fee),
        net_amount: gbp(penceOf(order.amount) - fee),
      },
    }),
    supplementary_data: { related_ids: { order_id: order.id } },
    create_time,
    update_time: create_time,
    links: [
      link(`${base}/v2/payments/captures/${id}`, "self"),
      link(`${base}/v2/payments/captures/${id}/refund`, "refund", "POST"),
      link(`${base}/v2/checkout/orders/${order.id}`, "up"),
    ],
  };
}

export const refundShape = (
  base: string,
  { id, status, amount, custom_id, capture, create_time }: Refund,
): object => ({
  id,
  status,
  amount,
  custom_id,
  invoice_id: capture.order.invoice_id,
  seller_payable_breakdown: { gross_amount: amount, net_amount: amount, total_refunded_amount: amount },
  create_time,
  update_time: create_time,
  links: [
    link(`${base}/v2/payments/refunds/${id}`, "self"),
    link(`${base}/v2/payments/captures/${capture.id}`, "up"),
  ],
});

/** The list of disputes says less than a dispute by itself. */
export const disputeShape = (
  { id, status, outcome, pence, capture, create_time }: DisputeCase,
  whole: boolean,
): object => ({
  dispute_id: id,
  create_time,
  update_time: create_time,
  reason: "MERCHANDISE_OR_SERVICE_NOT_AS_DESCRIBED",
  status,
  dispute_state: status === "RESOLVED" ? "RESOLVED" : "OPEN_INQUIRIES",
  dispute_life_cycle_stage: "INQUIRY",
  dispute_channel: "INTERNAL",
  dispute_amount: gbp(pence),
  ...(whole && {
    disputed_transactions: [{ seller_transaction_id: capture.id, custom: capture.order.custom_id }],
    ...(outcome && { dispute_outcome: { outcome_code: outcome } }),
  }),
});

export const rowShape = ({ id, code, at, pence, reference, custom_id }: Row): object => ({
  transaction_info: {
    transaction_id: id,
    ...(reference && { paypal_reference_id: reference, paypal_reference_id_type: "TXN" }),
    transaction_event_code: code,
    // Not quite ISO 8601, as PayPal sends it.
    transaction_initiation_date: at.replace(/\.\d+Z$/, "+0000"),
    transaction_amount: gbp(pence),
    transaction_status: "S",
    custom_field: custom_id,
  },
});

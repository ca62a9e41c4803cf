import { endpoint } from "@/lib/api/endpoint";
import { refundOnline } from "@/lib/payments/commands/request-refund";
import { OnlineRefundAsked } from "@/lib/payments/responses";
import { RefundOfPayment, refundField, toRefund } from "@/lib/payments/schema/api";

export const POST = endpoint(refundOnline, {
  summary: "Refund money that was paid online, through its provider",
  description:
    "The provider is asked next, and the refund is booked when it says so: see the payment's `items`, or the event `online_payment.changed`. For an invoice it pays out its credit note; CONFLICT where it was not credited, unless `owed_again` is true.",
  returns: OnlineRefundAsked,
  status: 202,
  input: RefundOfPayment,
  toInput: toRefund,
  fieldName: refundField,
  example: { body: { amount: "10.00" } },
});

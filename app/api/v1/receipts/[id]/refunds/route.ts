import { endpoint } from "@/lib/api/endpoint";
import { refundReceipt } from "@/lib/receipts/commands/refund-receipt";
import { ReceiptRefunded } from "@/lib/receipts/responses";
import { RefundCreate, refundResponse, withPaymentKey } from "@/lib/receipts/schema/api";

export const POST = endpoint(refundReceipt, {
  summary: "Refund",
  description:
    "By the method it was paid, at most what is left of the receipt. For an invoice it pays out its credit note; CONFLICT where it was not credited, unless `owed_again` says that the money was not good.",
  returns: ReceiptRefunded,
  status: 201,
  location: "/receipts/{id}",
  input: RefundCreate,
  toInput: withPaymentKey,
  answer: refundResponse,
  example: { body: { amount: "10.00" } },
});

import { endpoint } from "@/lib/api/endpoint";
import { payOutCredit } from "@/lib/receipts/commands/pay-out-credit";
import { ReceiptRefunded } from "@/lib/receipts/responses";
import { PayOutCreate, refundResponse, withPaymentKey } from "@/lib/receipts/schema/api";

export const POST = endpoint(payOutCredit, {
  summary: "Pay out a credit note whose invoice was not paid here",
  description:
    "By the payment method that is chosen. CONFLICT where a receipt of the invoice is here: it goes back by that one's method.",
  returns: ReceiptRefunded,
  status: 201,
  location: "/receipts/{id}",
  params: { id: "credit_note_id" },
  input: PayOutCreate,
  toInput: withPaymentKey,
  answer: refundResponse,
  example: { body: { method: "cash" } },
});

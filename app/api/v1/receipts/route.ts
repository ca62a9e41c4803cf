import { endpoint } from "@/lib/api/endpoint";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { receiptList } from "@/lib/receipts/list";
import { listReceipts } from "@/lib/receipts/queries/receipts";
import { ReceiptInList, ReceiptTaken } from "@/lib/receipts/responses";
import { paymentResponse, ReceiptCreate, toPayment, withoutTender } from "@/lib/receipts/schema/api";
import { WITH_RECEIPT } from "@/lib/related/expansions";

export const GET = endpoint(listReceipts, {
  summary: "Receipts, with what each paid",
  returns: ReceiptInList,
  expand: WITH_RECEIPT,
  csv: { query: listReceipts, list: receiptList },
});

export const POST = endpoint(takePayment, {
  summary: "Take a payment, for a document or on a customer's account",
  description:
    "More than is due is refused, unless `surplus_on_account` puts the rest on the customer's account.",
  returns: ReceiptTaken,
  status: 201,
  location: "/receipts/{id}",
  input: ReceiptCreate,
  toInput: toPayment,
  answer: paymentResponse,
  fieldName: withoutTender,
  example: { body: { document_id: "0197a3a0-0000-7000-8000-000000000001", amount: "54.85", method: "card" } },
});

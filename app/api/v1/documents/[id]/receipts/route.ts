import { endpoint } from "@/lib/api/endpoint";
import { getDocument } from "@/lib/documents/queries/get-document";
import { takePayment } from "@/lib/receipts/commands/take-payment";
import { listReceipts } from "@/lib/receipts/queries/receipts";
import { ReceiptInList, ReceiptTaken } from "@/lib/receipts/responses";
import { paymentResponse, ReceiptOfDocument, toPayment, withoutTender } from "@/lib/receipts/schema/api";
import { WITH_RECEIPT } from "@/lib/related/expansions";

export const GET = endpoint(listReceipts, {
  summary: "What was received for a document",
  returns: ReceiptInList,
  expand: WITH_RECEIPT,
  params: { id: "document_id" },
  parent: getDocument,
});

export const POST = endpoint(takePayment, {
  summary: "Take a payment for a document",
  description:
    "More than is due is refused, unless `surplus_on_account` puts the rest on the customer's account.",
  returns: ReceiptTaken,
  status: 201,
  location: "/receipts/{id}",
  params: { id: "document_id" },
  input: ReceiptOfDocument,
  toInput: toPayment,
  answer: paymentResponse,
  fieldName: withoutTender,
  example: { body: { amount: "54.85", method: "card" } },
});

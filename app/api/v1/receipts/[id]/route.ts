import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { amendReceipt } from "@/lib/receipts/commands/amend-receipt";
import { deleteReceipt } from "@/lib/receipts/commands/delete-receipt";
import { getReceipt } from "@/lib/receipts/queries/get-receipt";
import { ReceiptWhole, ReceiptWritten } from "@/lib/receipts/responses";
import { WITH_RECEIPT } from "@/lib/related/expansions";

export const GET = endpoint(getReceipt, {
  summary: "One receipt",
  returns: ReceiptWhole,
  expand: WITH_RECEIPT,
});

export const PUT = endpoint(amendReceipt, {
  summary: "Correct what is noted of a receipt",
  description: "Never its sum: refund it instead.",
  returns: ReceiptWritten,
  example: { body: { reconciled: true } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteReceipt, {
  summary: "Take back a receipt that was keyed by mistake",
  description: "On its own day only; later it is given back.",
  returns: Id,
});

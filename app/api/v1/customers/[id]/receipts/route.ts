import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries/customers";
import { listReceipts } from "@/lib/receipts/queries/receipts";
import { ReceiptInList } from "@/lib/receipts/responses";
import { WITH_RECEIPT } from "@/lib/related/expansions";

export const GET = endpoint(listReceipts, {
  summary: "A customer's receipts",
  returns: ReceiptInList,
  expand: WITH_RECEIPT,
  params: { id: "customer_id" },
  parent: getCustomer,
});

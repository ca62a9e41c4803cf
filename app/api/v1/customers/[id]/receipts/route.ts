import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { listReceipts } from "@/lib/receipts/queries";
import { ReceiptInList } from "@/lib/receipts/returns";
import { WITH_RECEIPT } from "@/lib/related/expansions";

export const GET = endpoint(listReceipts, {
  summary: "A customer's receipts",
  returns: ReceiptInList,
  expand: WITH_RECEIPT,
  params: { id: "customer_id" },
  parent: getCustomer,
});

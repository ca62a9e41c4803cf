import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { listReceipts } from "@/lib/receipts/queries";
import { ReceiptInList } from "@/lib/receipts/returns";

export const GET = endpoint(listReceipts, {
  summary: "A customer's receipts",
  returns: ReceiptInList,
  params: { id: "customer_id" },
  parent: getCustomer,
});

import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { listDocuments } from "@/lib/documents/queries";
import { DocumentInList } from "@/lib/documents/returns";

export const GET = endpoint(listDocuments, {
  summary: "A customer's documents",
  returns: DocumentInList,
  params: { id: "customer_id" },
  parent: getCustomer,
});

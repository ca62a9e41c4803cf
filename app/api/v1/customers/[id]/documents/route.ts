import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries";
import { listDocuments } from "@/lib/documents/queries";
import { DocumentInList } from "@/lib/documents/returns";
import { WITH_DOCUMENT } from "@/lib/related/expansions";

export const GET = endpoint(listDocuments, {
  summary: "A customer's documents",
  returns: DocumentInList,
  expand: WITH_DOCUMENT,
  params: { id: "customer_id" },
  parent: getCustomer,
});

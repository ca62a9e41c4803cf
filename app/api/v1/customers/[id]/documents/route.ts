import { endpoint } from "@/lib/api/endpoint";
import { getCustomer } from "@/lib/customers/queries/customers";
import { listDocuments } from "@/lib/documents/queries/documents";
import { DocumentInList } from "@/lib/documents/responses";
import { WITH_DOCUMENT } from "@/lib/related/expansions";

export const GET = endpoint(listDocuments, {
  summary: "A customer's documents",
  returns: DocumentInList,
  expand: WITH_DOCUMENT,
  params: { id: "customer_id" },
  parent: getCustomer,
});

import { endpoint } from "@/lib/api/endpoint";
import { outstandingDocuments } from "@/lib/reports/outstanding";
import { OwedDocumentShown } from "@/lib/reports/returns";

export const GET = endpoint(outstandingDocuments, {
  summary: "The documents that a customer owes for",
  list: true,
  returns: OwedDocumentShown,
});

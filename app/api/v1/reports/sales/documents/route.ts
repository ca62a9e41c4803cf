import { endpoint } from "@/lib/api/endpoint";
import { SalesDocumentsAsked, withPeriod } from "@/lib/reports/api-schema";
import { SalesDocumentShown } from "@/lib/reports/returns";
import { salesDocuments } from "@/lib/reports/sales-documents";

export const GET = endpoint(salesDocuments, {
  summary: "The documents behind a figure of the sales report",
  description: "The present month where no days are given.",
  list: true,
  returns: SalesDocumentShown,
  input: SalesDocumentsAsked,
  toInput: withPeriod,
});

import { reportEndpoint } from "@/lib/api/report-endpoint";
import { SalesDocumentsAsked, withPeriod } from "@/lib/reports/api-schema";
import { SALES_DOCUMENTS_FILE } from "@/lib/reports/report-files";
import { SalesDocumentShown } from "@/lib/reports/returns";
import { salesDocuments } from "@/lib/reports/sales-documents";

export const GET = reportEndpoint(salesDocuments, SALES_DOCUMENTS_FILE, {
  summary: "The documents behind a figure of the sales report",
  description: "The present month where no days are given.",
  list: true,
  returns: SalesDocumentShown,
  input: SalesDocumentsAsked,
  toInput: withPeriod,
});

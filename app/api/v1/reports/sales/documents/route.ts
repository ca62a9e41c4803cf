import { SalesDocumentsParameters, withPeriod } from "@/lib/accounting/reports/api-schema";
import { SALES_DOCUMENTS_FILE } from "@/lib/accounting/reports/report-files";
import { SalesDocumentShown } from "@/lib/accounting/reports/responses";
import { salesDocuments } from "@/lib/accounting/reports/sales-documents";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(salesDocuments, SALES_DOCUMENTS_FILE, {
  summary: "The documents behind a figure of the sales report",
  description: "The present month where no days are given.",
  list: true,
  returns: SalesDocumentShown,
  input: SalesDocumentsParameters,
  toInput: withPeriod,
});

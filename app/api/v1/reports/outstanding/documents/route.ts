import { outstandingDocuments } from "@/lib/accounting/reports/outstanding";
import { OWED_FILE } from "@/lib/accounting/reports/report-files";
import { OwedDocumentShown } from "@/lib/accounting/reports/responses";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(outstandingDocuments, OWED_FILE, {
  summary: "The documents that a customer owes for",
  list: true,
  returns: OwedDocumentShown,
});

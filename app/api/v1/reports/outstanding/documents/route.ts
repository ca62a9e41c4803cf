import { reportEndpoint } from "@/lib/api/report-endpoint";
import { outstandingDocuments } from "@/lib/reports/outstanding";
import { OWED_FILE } from "@/lib/reports/report-files";
import { OwedDocumentShown } from "@/lib/reports/returns";

export const GET = reportEndpoint(outstandingDocuments, OWED_FILE, {
  summary: "The documents that a customer owes for",
  list: true,
  returns: OwedDocumentShown,
});

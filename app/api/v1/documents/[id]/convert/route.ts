import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { convertDocument } from "@/lib/documents/commands/convert-document";

export const POST = endpoint(convertDocument, {
  summary: "Convert: estimate to job sheet to invoice",
  description: "Answers with the new document. Deposits follow.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
  example: { body: { to: "job_sheet" } },
});

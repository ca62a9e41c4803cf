import { endpoint } from "@/lib/api/endpoint";
import { issueDocument } from "@/lib/documents/commands/issue-document";
import { DocumentWritten } from "@/lib/documents/returns";

export const POST = endpoint(issueDocument, {
  summary: "Issue an invoice or credit note",
  description: "It gets its number and is final from then on.",
  returns: DocumentWritten,
  status: 200,
});

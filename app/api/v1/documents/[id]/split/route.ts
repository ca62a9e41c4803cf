import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { splitDocument } from "@/lib/documents/commands/split-document";

export const POST = endpoint(splitDocument, {
  summary: "Move lines to a new document",
  description: "Answers with the new document.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
});

import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { copyDocument } from "@/lib/documents/commands/copy-document";

export const POST = endpoint(copyDocument, {
  summary: "Copy a document",
  description: "The original is left alone.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
  example: { body: { to: "estimate" } },
});

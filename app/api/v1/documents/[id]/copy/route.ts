import { endpoint } from "@/lib/api/endpoint";
import { copyDocument } from "@/lib/documents/commands/copy-document";
import { DocumentWritten } from "@/lib/documents/returns";

export const POST = endpoint(copyDocument, {
  summary: "Copy a document",
  description: "The original is left alone.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
  example: { body: { to: "estimate" } },
});

import { endpoint } from "@/lib/api/endpoint";
import { splitDocument } from "@/lib/documents/commands/split-document";
import { DocumentWritten } from "@/lib/documents/returns";

export const POST = endpoint(splitDocument, {
  summary: "Move lines to a new document",
  description: "Answers with the new document.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
});

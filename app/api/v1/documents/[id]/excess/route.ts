import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { raiseExcess } from "@/lib/documents/commands/raise-excess";

export const POST = endpoint(raiseExcess, {
  summary: "Raise an excess invoice of insured work",
  description: "Answers with the excess invoice; the same is taken off the insurer's.",
  returns: DocumentWritten,
  status: 201,
  location: "/documents/{id}",
});

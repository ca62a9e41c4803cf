import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { putOnAccount } from "@/lib/receipts/commands/put-on-account";

export const POST = endpoint(putOnAccount, {
  summary: "Turn the deposits of a job that was called off into money on account",
  description: "CONFLICT once the document is issued: what was paid then is refunded.",
  returns: DocumentWritten,
  params: { id: "document_id" },
  answer: ({ document }) => document,
});

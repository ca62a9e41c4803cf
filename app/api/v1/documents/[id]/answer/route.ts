import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { answerLines } from "@/lib/documents/commands/lines/answer-lines";

export const POST = endpoint(answerLines, {
  summary: "Note what the customer said to lines",
  description:
    "To the lines named, or to all that wait for an answer. An estimate whose last line is answered is approved where any was agreed to.",
  returns: DocumentWritten,
  status: 200,
  example: { body: { approval: "approved", approval_by: "Mrs Patel", approval_how: "telephone" } },
});

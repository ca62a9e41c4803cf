import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { changeStatus } from "@/lib/documents/commands/change-status";

export const PUT = endpoint(changeStatus, {
  summary: "Set a document's status, or the garage's own word beside it",
  description:
    "CONFLICT where that does not follow on the present one. Calling off, refusing or letting lapse what money was paid on asks for `money`: `to` is `refund`, `account` or `document` with `document_id`.",
  returns: DocumentWritten,
  example: { body: { status: "in_progress" } },
});

export { PUT as PATCH };

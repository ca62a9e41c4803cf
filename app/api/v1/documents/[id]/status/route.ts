import { endpoint } from "@/lib/api/endpoint";
import { changeStatus } from "@/lib/documents/commands/change-status";
import { DocumentWritten } from "@/lib/documents/returns";

export const PUT = endpoint(changeStatus, {
  summary: "Set a document's status, or the garage's own word beside it",
  description: "CONFLICT where that does not follow on the present one.",
  returns: DocumentWritten,
  example: { body: { status: "in_progress" } },
});

export { PUT as PATCH };

import { endpoint } from "@/lib/api/endpoint";
import { DocumentWritten } from "@/lib/document-record/responses";
import { collectByJob } from "@/lib/documents/commands/collect-vehicle";

export const PUT = endpoint(collectByJob, {
  summary: "Say whether the vehicle of a finished job sheet was collected",
  description: "Its appointment says the same. CONFLICT while the job is not finished.",
  returns: DocumentWritten,
  example: { body: { collected: true } },
});

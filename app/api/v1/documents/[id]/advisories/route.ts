import { endpoint } from "@/lib/api/endpoint";
import { noteAdvisory } from "@/lib/documents/commands/advisories";
import { AdvisoryWhole } from "@/lib/documents/responses";

export const POST = endpoint(noteAdvisory, {
  summary: "Note on a document what was seen on its vehicle and is no fail",
  description: "It comes back at the vehicle's next visit until it is resolved.",
  returns: AdvisoryWhole,
  status: 201,
  params: { id: "document_id" },
  example: { body: { description: "Front tyres at 3 mm", severity: "soon" } },
});

import { endpoint } from "@/lib/api/endpoint";
import { resolveAdvisory } from "@/lib/documents/commands/advisories";
import { AdvisoryWhole } from "@/lib/documents/responses";

export const POST = endpoint(resolveAdvisory, {
  summary: "Note that an advisory was put right, on a document or elsewhere",
  returns: AdvisoryWhole,
  example: { body: { document_id: "0197a3a0-0000-7000-8000-000000000001" } },
});

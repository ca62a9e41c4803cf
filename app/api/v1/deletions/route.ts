import { endpoint } from "@/lib/api/endpoint";
import { listDeletions } from "@/lib/events/deletions";
import { Deletion } from "@/lib/events/responses";

export const GET = endpoint(listDeletions, {
  summary: "What is not there any more",
  description:
    "Archived, deleted, merged into another, or taken back with an import; what was restored is not among them. Only of kinds that the token may read.",
  returns: Deletion,
});

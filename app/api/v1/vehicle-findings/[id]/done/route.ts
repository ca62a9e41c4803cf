import { endpoint } from "@/lib/api/endpoint";
import { seeToFinding } from "@/lib/vehicle-data/commands/see-to-findings";
import { FindingSeenTo } from "@/lib/vehicle-data/responses";

export const POST = endpoint(seeToFinding, {
  summary: "Note that somebody saw to a finding",
  description:
    "Seen to before, it stays so. CONFLICT for the question whether a plate has moved, which is answered at the vehicle.",
  returns: FindingSeenTo,
});

import { endpoint } from "@/lib/api/endpoint";
import { getCheck } from "@/lib/inspections/queries/checks";
import { InspectionWhole } from "@/lib/inspections/responses";

export const GET = endpoint(getCheck, {
  summary: "A health check",
  description:
    "With what it asks, what was found, what stands against finishing it, and what was seen before: the last result of each item, and the advisories of the last MOT test. What was seen before is no result.",
  returns: InspectionWhole,
});

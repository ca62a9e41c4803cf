import { endpoint } from "@/lib/api/endpoint";
import { clockFigures } from "@/lib/clock/queries/figures";
import { ClockFigures } from "@/lib/clock/responses";

export const GET = endpoint(clockFigures, {
  list: true,
  summary: "Attended, worked and sold hours, efficiency, utilisation and productivity",
  description:
    "By person and day or week. Sold is the labour on issued invoices, less credits. A ratio of 1 is 100 %.",
  returns: ClockFigures,
});

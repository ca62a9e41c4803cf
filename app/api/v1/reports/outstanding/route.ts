import { endpoint } from "@/lib/api/endpoint";
import { outstanding } from "@/lib/reports/outstanding";
import { OutstandingFigures } from "@/lib/reports/returns";

export const GET = endpoint(outstanding, {
  summary: "What every customer owes, by its age, as at any day",
  returns: OutstandingFigures,
});

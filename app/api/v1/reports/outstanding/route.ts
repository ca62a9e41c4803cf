import { reportEndpoint } from "@/lib/api/report-endpoint";
import { outstanding } from "@/lib/reports/outstanding";
import { OUTSTANDING_FILE } from "@/lib/reports/report-files";
import { OutstandingFigures } from "@/lib/reports/returns";

export const GET = reportEndpoint(outstanding, OUTSTANDING_FILE, {
  summary: "What every customer owes, by its age, as at any day",
  returns: OutstandingFigures,
});

import { outstanding } from "@/lib/accounting/reports/outstanding";
import { OUTSTANDING_FILE } from "@/lib/accounting/reports/report-files";
import { OutstandingFigures } from "@/lib/accounting/reports/responses";
import { reportEndpoint } from "@/lib/api/report-endpoint";

export const GET = reportEndpoint(outstanding, OUTSTANDING_FILE, {
  summary: "What every customer owes, by its age, as at any day",
  returns: OutstandingFigures,
});

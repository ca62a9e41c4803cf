import { endpoint } from "@/lib/api/endpoint";
import { ImportInList } from "@/lib/ga4-import/responses";
import { listImportRuns } from "@/lib/ga4-import/run/run-queries";

export const GET = endpoint(listImportRuns, {
  list: true,
  summary: "Imports of GA4's data",
  returns: ImportInList,
});

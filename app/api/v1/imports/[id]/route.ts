import { endpoint } from "@/lib/api/endpoint";
import { ImportWhole } from "@/lib/ga4-import/responses";
import { getImportRun } from "@/lib/ga4-import/run/run-queries";

export const GET = endpoint(getImportRun, { summary: "One import", returns: ImportWhole });

import { endpoint } from "@/lib/api/endpoint";
import { undoImport } from "@/lib/ga4-import/commands/imports";
import { ImportEnded } from "@/lib/ga4-import/responses";

export const POST = endpoint(undoImport, {
  summary: "Take back all that an import brought",
  description: "CONFLICT for any but the last, and once somebody has changed a record since.",
  returns: ImportEnded,
});

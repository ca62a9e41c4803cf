import { endpoint } from "@/lib/api/endpoint";
import { cancelImport } from "@/lib/ga4-import/commands/imports";
import { ImportEnded } from "@/lib/ga4-import/responses";

export const POST = endpoint(cancelImport, {
  summary: "Stop an import that waits or runs",
  description: "It ends within a second and leaves nothing.",
  returns: ImportEnded,
});

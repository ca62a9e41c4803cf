import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { deleteSavedJob, updateSavedJob } from "@/lib/packages/commands/packages";
import { getSavedJob } from "@/lib/packages/queries/packages";
import { SavedJobShown, SavedJobWritten } from "@/lib/packages/responses";

export const GET = endpoint(getSavedJob, { summary: "One saved job with its lines", returns: SavedJobShown });

export const PUT = endpoint(updateSavedJob, {
  summary: "Change a saved job",
  description: "Changes the fields given; `lines` are all lines as they shall stand.",
  returns: SavedJobWritten,
  example: { body: { fixed_price_gross: "219.95" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteSavedJob, {
  summary: "Take a saved job away",
  description: "Documents on which it stands keep its lines.",
  returns: Id,
});

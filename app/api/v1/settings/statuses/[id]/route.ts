import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { GarageStatus } from "@/lib/documents/schema/custom-status-responses";
import { deleteStatus, updateStatus } from "@/lib/statuses/commands";

export const PUT = endpoint(updateStatus, {
  summary: "Change, rename or retire a status of the garage's own",
  description:
    "A new name is written on documents and appointments that are still open. Retired (`active: false`) it is offered no more.",
  returns: GarageStatus,
  example: { body: { name: "Ready for collection", colour: "green" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteStatus, {
  summary: "Take a status off the list",
  description: "The word stays on what it was written on.",
  returns: Id,
});

import { endpoint } from "@/lib/api/endpoint";
import { listGarageStatuses } from "@/lib/documents/queries/custom-statuses";
import { GarageStatus } from "@/lib/documents/schema/custom-status-responses";
import { createStatus } from "@/lib/statuses/commands";

export const GET = endpoint(listGarageStatuses, {
  list: true,
  summary: "The garage's own words beside the status of a document or appointment",
  description: "They are offered for `user_status`, which takes any other word too.",
  returns: GarageStatus,
});

export const POST = endpoint(createStatus, {
  summary: "Add a status of the garage's own",
  returns: GarageStatus,
  status: 201,
  example: {
    body: {
      applies_to: "document",
      name: "Waiting for a ramp",
      colour: "amber",
      document_types: ["job_sheet"],
    },
  },
});

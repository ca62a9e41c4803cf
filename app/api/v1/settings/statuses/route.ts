import { endpoint } from "@/lib/api/endpoint";
import { GarageStatus } from "@/lib/settings/returns";
import { listGarageStatuses } from "@/lib/settings/status-queries";

export const GET = endpoint(listGarageStatuses, {
  list: true,
  summary: "The garage's own words beside the status of a document or appointment",
  description: "They are offered for `user_status`, which takes any other word too.",
  returns: GarageStatus,
});

import { endpoint } from "@/lib/api/endpoint";
import { orderResources } from "@/lib/appointments/commands/diary-settings";
import { ResourcesOrdered } from "@/lib/appointments/responses";

export const PUT = endpoint(orderResources, {
  summary: "Sort the bays of the diary",
  returns: ResourcesOrdered,
  example: { body: { ids: ["019ac1f0-0000-7000-8000-000000000000"] } },
});

import { endpoint } from "@/lib/api/endpoint";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { getDiary } from "@/lib/appointments/queries/appointments";
import { Resource } from "@/lib/appointments/responses";

export const GET = endpoint(getDiary, {
  list: true,
  summary: "Bays, ramps, MOT lanes and courtesy cars",
  returns: Resource,
  answer: ({ resources }) => resources,
});

export const POST = endpoint(createResource, {
  summary: "Add a bay, ramp, MOT lane or courtesy car",
  returns: Resource,
  status: 201,
  location: "/resources/{id}",
  example: { body: { name: "Bay 3", kind: "bay" } },
});

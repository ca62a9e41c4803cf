import { endpoint } from "@/lib/api/endpoint";
import { createResource } from "@/lib/appointments/commands/diary-settings";
import { Resource } from "@/lib/appointments/returns";

export const POST = endpoint(createResource, {
  summary: "Add a bay, ramp, MOT lane or courtesy car",
  returns: Resource,
  status: 201,
  location: "/resources/{id}",
  example: { body: { name: "Bay 3", kind: "bay" } },
});

import { endpoint } from "@/lib/api/endpoint";
import { deleteResource, updateResource } from "@/lib/appointments/commands/diary-settings";
import { Resource } from "@/lib/appointments/responses";
import { Id } from "@/lib/auth/responses";

export const PUT = endpoint(updateResource, {
  summary: "Change a bay",
  returns: Resource,
  example: { body: { name: "Bay 4" } },
});

export { PUT as PATCH };

export const DELETE = endpoint(deleteResource, { summary: "Take a bay out of the diary", returns: Id });

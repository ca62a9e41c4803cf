import { endpoint } from "@/lib/api/endpoint";
import { Id } from "@/lib/auth/responses";
import { removeAdvisory } from "@/lib/documents/commands/advisories";

export const DELETE = endpoint(removeAdvisory, {
  summary: "Take away an advisory that was noted by mistake",
  returns: Id,
});

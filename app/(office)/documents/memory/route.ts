import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { lineMemory } from "@/lib/documents/queries/lines/line-memory";

/** Returns lines charged before on this vehicle, on its model, and recently in the workshop. */
export const GET = officeRoute(async (request, actor) => {
  const vehicle_id = new URL(request.url).searchParams.get("vehicle_id") ?? undefined;
  return Response.json(await ask(lineMemory, actor, { vehicle_id }));
});

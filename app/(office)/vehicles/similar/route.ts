import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { ask } from "@/lib/core/query";
import { findSimilarVehicles } from "@/lib/vehicles/queries/find-similar-vehicles";

/**
 * Finds similar vehicles while a registration is typed in. A POST, so that registrations stay out of
 * addresses.
 */
export const POST = officeRoute(async (request, actor) =>
  Response.json(await ask(findSimilarVehicles, actor, await readBody(request))),
);

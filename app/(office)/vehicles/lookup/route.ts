import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { proceed } from "@/lib/core/procedure";
import { lookUpPlate } from "@/lib/vehicle-data/commands/look-up-plate";

/**
 * Looks a registration up while a vehicle is added. Not an action: those of a page wait for each other, and nobody's save may wait for DVSA.
 * A POST, so that registrations stay out of addresses.
 */
export const POST = officeRoute(async (request, actor) =>
  Response.json(await proceed(lookUpPlate, actor, await readBody(request))),
);

import { z } from "zod";
import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";
import {
  startFromCustomer,
  startFromRegistration,
  startFromVehicle,
} from "@/lib/documents/queries/starting/start-document";
import type { Found } from "@/lib/documents/rules/starting/start";

const Asked = z.union([startFromRegistration.input, startFromVehicle.input, startFromCustomer.input]);

/**
 * Finds whom a new document is for, by registration, vehicle or customer. A POST, so that registrations stay
 * out of addresses.
 */
export const POST = officeRoute(async (request, actor) => {
  const asked = parse(Asked, await readBody(request));
  if ("registration" in asked) return Response.json(await ask(startFromRegistration, actor, asked));
  const start =
    "vehicle_id" in asked
      ? await ask(startFromVehicle, actor, asked)
      : await ask(startFromCustomer, actor, asked);
  return Response.json({ start, candidates: [] } satisfies Found);
});

import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { FreeTimesAsked, freeTimes } from "@/lib/appointments/queries/booking/free-times";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";

/** What is free instead of a time that is taken. */
export const POST = officeRoute(async (request, actor) =>
  Response.json(await ask(freeTimes, actor, parse(FreeTimesAsked, await readBody(request)))),
);

import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";
import { searchEverything } from "@/lib/search/queries/search";

export const dynamic = "force-dynamic";

/**
 * Returns the search box's hits while the user types. A POST, so that names and registrations stay out of
 * addresses.
 */
export const POST = officeRoute(async (request, actor) =>
  Response.json(await ask(searchEverything, actor, parse(searchEverything.input, await readBody(request))), {
    headers: { "cache-control": "private, no-store" },
  }),
);

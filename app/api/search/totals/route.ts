import { officeRoute } from "@/lib/actions/office-route";
import { readBody } from "@/lib/api/request/read-body";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";
import { searchTotals } from "@/lib/search/queries/totals";

export const dynamic = "force-dynamic";

/** Returns how many hits there are altogether; called once the user stops typing. */
export const POST = officeRoute(async (request, actor) =>
  Response.json(await ask(searchTotals, actor, parse(searchTotals.input, await readBody(request))), {
    headers: { "cache-control": "private, no-store" },
  }),
);

import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { searchEverything } from "@/lib/search/queries";

export const dynamic = "force-dynamic";

/** What the search box asks as one types. */
export const GET = officeRoute(async (request, actor) =>
  Response.json(await ask(searchEverything, actor, { q: new URL(request.url).searchParams.get("q") ?? "" }), {
    headers: { "cache-control": "private, no-store" },
  }),
);

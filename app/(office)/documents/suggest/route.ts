import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { suggestLines } from "@/lib/documents/queries/lines/suggest-lines";

/** Returns suggestions for a line while it is typed. */
export const GET = officeRoute(async (request, actor) => {
  const typed = Object.fromEntries(new URL(request.url).searchParams) as { q: string; trade?: string };
  return Response.json(await ask(suggestLines, actor, typed));
});

import { officeRoute } from "@/lib/actions/office-route";
import { draftText } from "@/lib/conversations/queries/text-draft";
import { ask } from "@/lib/core/query";

/** Returns what a text to somebody, or about something, begins with. */
export const GET = officeRoute(async (request, actor) =>
  Response.json(await ask(draftText, actor, Object.fromEntries(new URL(request.url).searchParams))),
);

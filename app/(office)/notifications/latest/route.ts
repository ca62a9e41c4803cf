import { officeRoute } from "@/lib/actions/office-route";
import { parse } from "@/lib/core/input/parse";
import { ask } from "@/lib/core/query";
import { latestNotifications } from "@/lib/notifications/queries/latest";
import { LatestAfter } from "@/lib/notifications/schema";

/** What the bell's panel shows. */
export const GET = officeRoute(async (request, actor) => {
  const input = parse(LatestAfter, Object.fromEntries(new URL(request.url).searchParams));
  return Response.json(await ask(latestNotifications, actor, input), {
    headers: { "cache-control": "private, no-store" },
  });
});

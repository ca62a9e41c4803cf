import { officeRoute } from "@/lib/actions/office-route";
import { ask } from "@/lib/core/query";
import { unreadNotifications } from "@/lib/notifications/queries/latest";

/** The number on the bell. */
export const GET = officeRoute(async (_request, actor) =>
  Response.json(
    { unread: await ask(unreadNotifications, actor, {}) },
    { headers: { "cache-control": "private, no-store" } },
  ),
);

import { endpoint } from "@/lib/api/endpoint";
import { listEvents } from "@/lib/events/feed";
import { Happening } from "@/lib/events/responses";

export const GET = endpoint(listEvents, {
  summary: "What happened since, in order and without gaps",
  description:
    "Keep `meta.cursor.next` and ask with it as `after` the next time: nothing is left out, nothing comes twice. Ask at once while `meta.cursor.more`. Fetch what an event names; it is gone where that is NOT_FOUND. Events of what the token may not read are left out.",
  returns: Happening,
});

import { answerWith, sendResponse } from "@/lib/api/node-bridge";
import { refuse } from "@/lib/api/router";
import type { Doors, PageHandler } from "./serve";

type Health = () => Promise<Response>;

const HEALTH = /^\/api\/health(\?|$)/;

/** Wraps the pages so that a health check does not queue behind pages that are being rendered. */
export const healthFirst =
  (health: Health, pages: PageHandler): PageHandler =>
  (incoming, outgoing) =>
    HEALTH.test(incoming.url ?? "") && (incoming.method === "GET" || incoming.method === "HEAD")
      ? answerWith(health, incoming, outgoing)
      : pages(incoming, outgoing);

/** The handlers of a process that only works in the background: they answer the health check and nothing else. */
export const healthOnly = (health: Health): Pick<Doors, "api" | "pages"> => ({
  api: async () => refuse("NOT_FOUND", "This process works in the background and answers no requests"),
  pages: healthFirst(health, (_, outgoing) =>
    sendResponse(new Response("Not found\n", { status: 404 }), outgoing),
  ),
});

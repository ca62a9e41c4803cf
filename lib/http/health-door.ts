import { answerWith, sendResponse } from "@/lib/api/node-bridge";
import { refuse } from "@/lib/api/router";
import type { Doors, PageHandler } from "./serve";

type Health = () => Promise<Response>;

const HEALTH = /^\/api\/health(\?|$)/;

/** The pages, but whoever asks after the process's health does not queue behind those that are being drawn. */
export const healthFirst =
  (health: Health, pages: PageHandler): PageHandler =>
  (incoming, outgoing) =>
    HEALTH.test(incoming.url ?? "") && (incoming.method === "GET" || incoming.method === "HEAD")
      ? answerWith(health, incoming, outgoing)
      : pages(incoming, outgoing);

/** What a process answers that works in the background alone: how it is, and nothing else. */
export const healthOnly = (health: Health): Pick<Doors, "api" | "pages"> => ({
  api: async () => refuse("NOT_FOUND", "This process works in the background and answers no requests"),
  pages: healthFirst(health, (_, outgoing) =>
    sendResponse(new Response("Not found\n", { status: 404 }), outgoing),
  ),
});

import { sendResponse } from "@/lib/api/node-bridge";
import { refuse } from "@/lib/api/router";
import type { Doors } from "./serve";

const HEALTH = /^\/api\/health(\?|$)/;

/** What a process answers that works in the background alone: how it is, and nothing else. */
export const healthOnly = (health: () => Promise<Response>): Pick<Doors, "api" | "pages"> => ({
  api: async () => refuse("NOT_FOUND", "This process works in the background and answers no requests"),
  async pages({ url = "" }, outgoing) {
    const asked = HEALTH.test(url);
    await sendResponse(asked ? await health() : new Response("Not found\n", { status: 404 }), outgoing);
  },
});

import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { PusherApi } from "@/lib/integrations/pusher/pusher-api";
import { answerChanges } from "./answer-changes";
import { answerChannel } from "./answer-channel";
import { refuse } from "./live-caller";

/** Answers what stands below `/api/events/`, for browsers that do not have the stream. */
export const answerLive =
  (pusher: PusherApi | null) =>
  async (incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> => {
    const path = incoming.url?.split("?", 1)[0];
    const asked = `${incoming.method} ${path}`;
    if (asked === "GET /api/events/changes")
      return answerChanges(incoming, outgoing, { publishes: pusher !== null });
    if (asked === "POST /api/events/channel" && pusher) return answerChannel(incoming, outgoing, pusher);
    refuse(outgoing, 404, "There is nothing at this address");
  };

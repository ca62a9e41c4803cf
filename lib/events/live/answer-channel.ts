import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { text } from "node:stream/consumers";
import { isFromOwnPage } from "@/lib/auth/own-page";
import type { PusherApi } from "@/lib/integrations/pusher/pusher-api";
import { channelOf } from "./channels";
import { liveActor, refuse } from "./live-caller";
import { openChannels } from "./published";

const SOCKET_ID = /^\d{1,20}\.\d{1,20}$/;

/**
 * Answers `POST /api/events/channel`, with which `pusher-js` asks to be allowed into a private channel: a form with `socket_id` and
 * `channel_name`. The one channel that a user may hear is that of their role, among those that are published on now.
 */
export async function answerChannel(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  pusher: PusherApi,
): Promise<void> {
  if (!isFromOwnPage((name) => incoming.headers[name]?.toString()))
    return refuse(outgoing, 403, "This request did not come from our own pages");
  const form = new URLSearchParams(await text(incoming));
  const actor = await liveActor(incoming);
  if (!actor?.role) return refuse(outgoing, 401, "Please sign in");
  const [socketId, channel] = [form.get("socket_id") ?? "", form.get("channel_name") ?? ""];
  if (!SOCKET_ID.test(socketId))
    return refuse(outgoing, 422, "socket_id: The id of a connection, as 123.456");
  const epoch = await openChannels();
  if (epoch === null || channel !== channelOf(actor.role, epoch))
    return refuse(outgoing, 403, "This channel is not yours to hear");
  outgoing
    .writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(pusher.authorize(socketId, channel)));
}

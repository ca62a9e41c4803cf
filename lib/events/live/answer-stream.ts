import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { toldSoFar } from "./hub";
import { liveActor, refuse } from "./live-caller";
import { missedFrom, placeSaid, readOn } from "./missed";
import { addStream, messageFor, openStreams } from "./streams";

/** One browser needs one stream: a leading tab shares it. More than this of one session are those that were not closed. */
const MOST_OF_A_SESSION = 8;
/** How soon a browser connects again, in ms. */
const RETRY_MS = 1_000;

/**
 * Answers `GET /api/events`: kinds and ids of what changes, as server-sent events, for the user of the session cookie. A browser
 * that was away says its last place, in `Last-Event-ID` or as `after`, and is told what it missed, or, if that is too much, to read
 * everything anew.
 */
export async function answerStream(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const actor = await liveActor(incoming);
  if (!actor) return refuse(outgoing, 401, "Please sign in");
  let told = toldSoFar();
  if (!told) return refuse(outgoing, 503, "Not following changes yet");
  outgoing.writeHead(200, {
    "content-type": "text/event-stream; charset=utf-8",
    "cache-control": "no-store, no-transform",
    // nginx would hold events back to fill its buffer.
    "x-accel-buffering": "no",
  });
  outgoing.write(`retry: ${RETRY_MS}\n\n`);
  const missed = missedFrom(placeSaid(incoming) ?? told.cursor);
  // What happens while we read what was missed is missed as well.
  for (; missed.place !== told.cursor && !missed.anew; told = toldSoFar() ?? told)
    await readOn(missed, told.cursor);
  if (outgoing.destroyed) return;
  closeSpare(actor.sessionId);
  addStream({ sessionId: actor.sessionId, actor, response: outgoing });
  outgoing.write(`event: ${missed.anew ? "anew" : "here"}\nid: ${told.cursor}\ndata:\n\n`);
  const message = messageFor(actor, [...missed.events, ...told.events], told.cursor);
  if (message) outgoing.write(message);
}

/** Ends the oldest streams of a session that has too many. */
function closeSpare(sessionId: string): void {
  const own = [...openStreams()].filter((stream) => stream.sessionId === sessionId);
  for (const { response } of own.slice(0, Math.max(0, own.length + 1 - MOST_OF_A_SESSION))) response.end();
}

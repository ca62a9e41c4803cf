import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { type Change, changesFor } from "./changes";
import { channelOf } from "./channels";
import { toldSoFar } from "./hub";
import { liveActor, refuse } from "./live-caller";
import { missedFrom, placeSaid, readOn } from "./missed";
import { openChannels } from "./published";

/** What a browser that does not have a stream asks for. */
export interface ChangesAnswer {
  /** Up to which nothing is missing: the next question's `after`. */
  place: string;
  told: readonly Change[] | "anything";
  /** On which channel of the Pusher server the user hears what comes; null where nothing is published. */
  channel: string | null;
}

/** Answers `GET /api/events/changes?after=`: what changed since a place, for the user of the session cookie. */
export async function answerChanges(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { publishes }: { publishes: boolean },
): Promise<void> {
  const actor = await liveActor(incoming);
  if (!actor?.role) return refuse(outgoing, 401, "Please sign in");
  // Read first: what is published on a later channel comes after the place that is told.
  const epoch = publishes ? await openChannels() : null;
  let told = toldSoFar();
  if (!told) return refuse(outgoing, 503, "Not following changes yet");
  const missed = missedFrom(placeSaid(incoming) ?? told.cursor);
  for (; missed.place !== told.cursor && !missed.anew; told = toldSoFar() ?? told)
    await readOn(missed, told.cursor);
  const answer: ChangesAnswer = {
    place: told.cursor,
    told: missed.anew ? "anything" : changesFor(actor, [...missed.events, ...told.events]),
    channel: epoch === null ? null : channelOf(actor.role, epoch),
  };
  outgoing
    .writeHead(200, { "content-type": "application/json", "cache-control": "no-store" })
    .end(JSON.stringify(answer));
}

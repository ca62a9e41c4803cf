import "server-only";
import type { ServerResponse } from "node:http";
import type { Actor } from "@/lib/core/actor";
import { isOwn } from "../may-read";
import { changesFor } from "./changes";
import type { Batch, LiveEvent } from "./hub";

/** A browser that follows changes. */
export interface Stream {
  sessionId: string;
  actor: Actor;
  response: ServerResponse;
}

/** A reader that has this much unread, in bytes, is cut off; it comes back and catches up from its last place. */
const MOST_UNREAD = 64 * 1024;
const streams = new Set<Stream>();

export const openStreams = (): ReadonlySet<Stream> => streams;

/** Adds a stream; it is forgotten when its response closes. The request's own `close` comes as soon as it was read. */
export function addStream(stream: Stream): void {
  streams.add(stream);
  stream.response.once("close", () => streams.delete(stream));
}

/** Tells every stream what its user may know of, as one message. */
export function tellStreams({ events, cursor }: Batch): void {
  const messages = new Map<string, string>();
  const personal = events.some(({ entity }) => isOwn(entity));
  for (const stream of streams) {
    const who = personal ? `${stream.actor.id} ${rightsOf(stream.actor)}` : rightsOf(stream.actor);
    let message = messages.get(who);
    if (message === undefined) {
      message = messageFor(stream.actor, events, cursor);
      messages.set(who, message);
    }
    if (message) send(stream, message);
  }
}

/** A message with the kinds and ids of what changed, one entry a record; empty if there is none that the actor may read. */
export function messageFor(actor: Actor, events: readonly LiveEvent[], cursor: string): string {
  const changes = changesFor(actor, events);
  return changes.length === 0 ? "" : `id: ${cursor}\ndata: ${JSON.stringify(changes)}\n\n`;
}

/** Keeps connections open, and tells browsers the place to come back to. */
export const beat = (cursor: string): void => {
  for (const stream of streams) send(stream, `event: beat\nid: ${cursor}\ndata:\n\n`);
};

function send({ response }: Stream, message: string): void {
  if (response.writableLength > MOST_UNREAD) response.destroy();
  else response.write(message);
}

const rights = new WeakMap<ReadonlySet<string>, string>();

function rightsOf({ permissions }: Actor): string {
  let text = rights.get(permissions);
  if (text === undefined) {
    text = [...permissions].sort().join(" ");
    rights.set(permissions, text);
  }
  return text;
}

/** Ends the streams of whom `keeps` says no longer signed in, and gives the others the rights that they have now. */
export function reviewStreams(actorOf: (stream: Stream) => Actor | null): void {
  for (const stream of streams) {
    const actor = actorOf(stream);
    if (actor) stream.actor = actor;
    else stream.response.end();
  }
}

/** Ends all streams, for the process to stop: their browsers connect again, to another process if there is one. */
export function endStreams(): void {
  for (const { response } of streams) response.end();
}

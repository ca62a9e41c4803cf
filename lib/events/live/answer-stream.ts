import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { actorOfSession, type SessionActor } from "@/lib/auth/session";
import { sessionCookieIn, sessionIdOf } from "@/lib/auth/session-cookie";
import { log } from "@/lib/core/log/log";
import { eventsBetween, type LiveEvent, toldSoFar } from "./hub";
import { addStream, messageFor, openStreams } from "./streams";

/** One browser needs one stream: a leading tab shares it. More than this of one session are those that were not closed. */
const MOST_OF_A_SESSION = 8;
/** How soon a browser connects again, in ms. */
const RETRY_MS = 1_000;
const PLACE = /^\d{1,20}\.\d{1,20}$/;

/**
 * Answers `GET /api/events`: kinds and ids of what changes, as server-sent events, for the user of the session cookie. A browser
 * that was away says its last place, in `Last-Event-ID` or as `after`, and is told what it missed, or, if that is too much, to read
 * everything anew.
 */
export async function answerStream(incoming: IncomingMessage, outgoing: ServerResponse): Promise<void> {
  const actor = await actorOf(incoming);
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
  const missed: LiveEvent[] = [];
  let anew = false;
  let from = placeSaid(incoming) ?? told.cursor;
  // What happens while we read what was missed is missed as well.
  while (from !== told.cursor && !anew) {
    const found = await eventsBetween(from, told.cursor).catch((error: unknown) => {
      log.warn("live.catch_up_failed", { error });
      return null;
    });
    anew = found === null;
    missed.push(...(found ?? []));
    from = told.cursor;
    told = toldSoFar() ?? told;
  }
  if (outgoing.destroyed) return;
  closeSpare(actor.sessionId);
  addStream({ sessionId: actor.sessionId, actor, response: outgoing });
  outgoing.write(`event: ${anew ? "anew" : "here"}\nid: ${told.cursor}\ndata:\n\n`);
  const message = messageFor(actor, [...missed, ...told.events], told.cursor);
  if (message) outgoing.write(message);
}

async function actorOf({ headers }: IncomingMessage): Promise<SessionActor | null> {
  const cookie = sessionCookieIn(headers.cookie);
  const sessionId = cookie && (await sessionIdOf(cookie));
  const actor = sessionId ? await actorOfSession(sessionId) : null;
  return actor?.mustChangePassword ? null : actor;
}

function placeSaid({ headers, url = "" }: IncomingMessage): string | null {
  const said = headers["last-event-id"] ?? new URL(url, "http://here").searchParams.get("after");
  return typeof said === "string" && PLACE.test(said) ? said : null;
}

/** Ends the oldest streams of a session that has too many. */
function closeSpare(sessionId: string): void {
  const own = [...openStreams()].filter((stream) => stream.sessionId === sessionId);
  for (const { response } of own.slice(0, Math.max(0, own.length + 1 - MOST_OF_A_SESSION))) response.end();
}

function refuse(outgoing: ServerResponse, status: number, reason: string): void {
  outgoing.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    ...(status === 503 && { "retry-after": "1" }),
  });
  outgoing.end(`${reason}\n`);
}

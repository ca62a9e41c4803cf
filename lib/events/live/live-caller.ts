import "server-only";
import type { IncomingMessage, ServerResponse } from "node:http";
import { actorOfSession, type SessionActor } from "@/lib/auth/session";
import { sessionCookieIn, sessionIdOf } from "@/lib/auth/session-cookie";

/** Whose session cookie a request has; null for nobody's, and for somebody who has yet to choose a password. */
export async function liveActor({ headers }: IncomingMessage): Promise<SessionActor | null> {
  const cookie = sessionCookieIn(headers.cookie);
  const sessionId = cookie && (await sessionIdOf(cookie));
  const actor = sessionId ? await actorOfSession(sessionId) : null;
  return actor?.mustChangePassword ? null : actor;
}

export function refuse(outgoing: ServerResponse, status: number, reason: string): void {
  outgoing.writeHead(status, {
    "content-type": "text/plain; charset=utf-8",
    "cache-control": "no-store",
    ...(status === 503 && { "retry-after": "1" }),
  });
  outgoing.end(`${reason}\n`);
}

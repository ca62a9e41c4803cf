import "server-only";
import { randomUUID } from "node:crypto";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { pagePlace } from "@/lib/core/page-place";
import type { Permission } from "@/lib/core/permissions";
import { clientAddress } from "./client-address";
import { actorOfSession, type SessionActor } from "./session";
import { SESSION_COOKIE, sessionIdOf } from "./session-cookie";

/** Returns the actor of the current page or action, or null. Looked up once per request. */
export const currentActor = cache(async (): Promise<SessionActor | null> => {
  // Every page asks who looks at it before it asks for anything else.
  pagePlace();
  const cookie = (await cookies()).get(SESSION_COOKIE)?.value;
  const sessionId = cookie ? await sessionIdOf(cookie) : null;
  if (!sessionId) return null;
  const list = await headers();
  return actorOfSession(sessionId, {
    requestId: list.get("x-request-id") ?? randomUUID(),
    ip: clientAddress((name) => list.get(name)),
  });
});

/** For server actions and the office's own route handlers: returns the actor, or throws UNAUTHENTICATED. */
export async function requireActor(): Promise<SessionActor> {
  const actor = await currentActor();
  if (!actor) throw new AppError("UNAUTHENTICATED", "Please sign in again");
  return actor;
}

/**
 * For pages: returns the actor, or redirects to the sign-in page. If permissions are given and the actor has none of them,
 * redirects to a page that says so.
 */
export async function pageActor(...anyOf: readonly Permission[]): Promise<SessionActor> {
  const actor = await currentActor();
  if (!actor) redirect("/sign-in");
  if (anyOf.length > 0 && !anyOf.some((permission) => may(actor, permission))) redirect("/forbidden");
  return actor;
}

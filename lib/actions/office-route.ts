import "server-only";
import { randomUUID } from "node:crypto";
import { STATUS } from "@/lib/api/reply/envelope";
import { requireActor } from "@/lib/auth/current-actor";
import type { SessionActor } from "@/lib/auth/session";
import { describeError } from "@/lib/core/describe-error";
import { requireSameOrigin } from "./same-origin";

/**
 * Makes a route handler for the office's own pages, authenticated by the session cookie: search while typing, uploads, downloads. A
 * request that changes anything must come from our own pages (origin check), because the browser sends the cookie from anywhere.
 */
export function officeRoute<C = unknown>(
  handle: (request: Request, actor: SessionActor, context: C) => Promise<Response>,
) {
  return async (request: Request, context: C): Promise<Response> => {
    let actor: SessionActor | undefined;
    try {
      if (request.method !== "GET" && request.method !== "HEAD") requireSameOrigin(request);
      actor = await requireActor();
      return await handle(request, actor, context);
    } catch (error) {
      const shown = describeError(error, actor?.requestId ?? randomUUID());
      const headers = shown.retryAfter ? { "retry-after": String(shown.retryAfter) } : undefined;
      return Response.json({ ok: false, error: shown }, { status: STATUS[shown.code], headers });
    }
  };
}

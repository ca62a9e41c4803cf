import "server-only";
import { actorOfAccessToken } from "@/lib/auth/tokens/access-tokens";
import { actorOfApiKey } from "@/lib/auth/tokens/api-keys";
import { type Actor, publicActor } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { limitToken } from "./rate-limit";

interface From {
  requestId: string;
  ip?: string | undefined;
}

/** The token of a request, or null. */
export const tokenOf = (request: Request): string | null =>
  /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;

/** Returns the holder of the request's token. Throws UNAUTHENTICATED without a valid one. Counts against the token's rate limit. */
export async function callerOf(
  request: Request,
  { requestId, ip }: From,
  headers: Record<string, string>,
): Promise<Actor> {
  const token = tokenOf(request);
  if (!token) throw new AppError("UNAUTHENTICATED", "Send a token: Authorization: Bearer …");
  await limitToken(token, headers);
  const from = { requestId, ...(ip && { ip }) };
  const actor = await (token.startsWith("ga4_")
    ? actorOfApiKey(token, from)
    : actorOfAccessToken(token, from));
  if (!actor) throw new AppError("UNAUTHENTICATED", "This token is not valid, or not any more");
  return actor;
}

/** The actor of a request that needs no token. */
export const anonymousActor = ({ requestId, ip }: From): Actor => ({
  ...publicActor(),
  requestId,
  ...(ip && { ip }),
});

/** Throws FORBIDDEN for a user who still has the password made for them: they must choose their own before anything else. */
export function requireOwnPassword(actor: Actor): void {
  if ("mustChangePassword" in actor && actor.mustChangePassword)
    throw new AppError("FORBIDDEN", "Choose a password of your own first, at POST /auth/change-password", {
      next: "POST /auth/change-password",
    });
}

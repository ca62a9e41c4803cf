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

/** The token that a request bears. */
export const tokenOf = (request: Request): string | null =>
  /^Bearer +(\S+)$/i.exec(request.headers.get("authorization") ?? "")?.[1] ?? null;

/** Whoever the token of a request stands for; UNAUTHENTICATED without a good one. Counts against the token's allowance. */
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

/** Who asks where no token is needed. */
export const anybody = ({ requestId, ip }: From): Actor => ({
  ...publicActor(),
  requestId,
  ...(ip && { ip }),
});

/** Whoever still has the password that was made for them can do nothing else before they choose their own. */
export function requireOwnPassword(actor: Actor): void {
  if ("mustChangePassword" in actor && actor.mustChangePassword)
    throw new AppError("FORBIDDEN", "Choose a password of your own first, at POST /auth/change-password", {
      next: "POST /auth/change-password",
    });
}

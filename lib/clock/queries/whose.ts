import "server-only";
import { type Actor, may } from "@/lib/core/actor";
import { forbidden } from "@/lib/core/errors";

/** Whose time is meant: what was asked for, or with null everybody's. FORBIDDEN for others' where one may see only one's own. */
export function whoseTime(actor: Actor, userId: string | undefined): string | null {
  if (may(actor, "clock:read")) return userId ?? null;
  if (actor.kind !== "user" || !actor.id || (userId && userId !== actor.id)) throw forbidden("clock:read");
  return actor.id;
}

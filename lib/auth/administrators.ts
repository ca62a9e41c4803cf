import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { role_permissions } from "@/db/schema/auth";
import { type Actor, may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { effectivePermissions, isRole } from "@/lib/core/permissions";

type Rights = Pick<Actor, "kind" | "role" | "narrowed" | "permissions">;

/**
 * Requires an administrator for changes to permissions. Without this, a user who was granted `users:update` could make themselves
 * an administrator.
 */
export function requireAdministrator(actor: Rights): void {
  requireWholeRole(actor);
  if (actor.kind !== "system" && actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only an administrator may do this");
  }
}

/**
 * Requires that the actor may do at least what each of the roles may do. Nobody creates, changes or resets the password of a user
 * who may do more than they may: whoever reads a password gains that user's permissions. Administrators may do so for all roles,
 * whatever they revoked from their own.
 */
export async function requireRightOver(
  tx: Tx,
  actor: Rights,
  ...roles: (string | undefined)[]
): Promise<void> {
  requireWholeRole(actor);
  if (actor.kind === "system" || actor.role === "admin") return;
  const meant = [...new Set(roles)].filter((role) => role !== undefined);
  const overrides = await tx.select().from(role_permissions).where(inArray(role_permissions.role, meant));
  for (const role of meant) {
    const ofRole = overrides.filter((override) => override.role === role);
    const more = isRole(role)
      ? [...effectivePermissions(role, ofRole)].find((one) => !may(actor, one))
      : role;
    if (role === "admin" || more)
      throw new AppError("FORBIDDEN", "Their role may do more than yours: ask an administrator");
  }
}

/** A narrowed key could gain permissions that it lacks through the users whose passwords and roles it sets. */
function requireWholeRole({ narrowed }: Rights): void {
  if (narrowed)
    throw new AppError("FORBIDDEN", "A key that is narrowed has no right over people and their rights");
}

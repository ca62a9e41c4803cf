import "server-only";
import { inArray } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { role_permissions } from "@/db/schema/auth";
import { type Actor, may } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import { effectivePermissions, isRole } from "@/lib/core/permissions";

type Standing = Pick<Actor, "kind" | "role" | "narrowed" | "permissions">;

/** Rights over rights: without this, whoever was given `users:update` could make an administrator of himself. */
export function requireAdministrator(actor: Standing): void {
  requireWholeRole(actor);
  if (actor.kind !== "system" && actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only an administrator may do this");
  }
}

/**
 * Nobody makes, changes or gives a new password to somebody who may do more than oneself: who reads a password has its rights.
 * Administrators may all, whatever they took from their own role.
 */
export async function requireRightOver(
  tx: Tx,
  actor: Standing,
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

/** A narrowed key would come by more than it has through the people whose passwords and roles it sets. */
function requireWholeRole({ narrowed }: Standing): void {
  if (narrowed)
    throw new AppError("FORBIDDEN", "A key that is narrowed has no right over people and their rights");
}

import type { Actor } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import type { Role } from "./permissions";

type Standing = Pick<Actor, "kind" | "role" | "narrowed">;

/** Rights over rights: without this, whoever was given `users:update` could make an administrator of himself. */
export function requireAdministrator(actor: Standing): void {
  requireWholeRole(actor);
  if (actor.kind !== "system" && actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only an administrator may do this");
  }
}

/** Who is no administrator may not touch one, nor make one. */
export function requireRightOver(actor: Standing, ...roles: (Role | string | undefined)[]): void {
  requireWholeRole(actor);
  if (roles.includes("admin")) requireAdministrator(actor);
}

/** A narrowed key would come by more than it has through the people whose passwords and roles it sets. */
function requireWholeRole({ narrowed }: Standing): void {
  if (narrowed)
    throw new AppError("FORBIDDEN", "A key that is narrowed has no right over people and their rights");
}

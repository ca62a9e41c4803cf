import type { Actor } from "@/lib/core/actor";
import { AppError } from "@/lib/core/errors";
import type { Role } from "./permissions";

/** Rights over rights: without this, whoever was given `users:update` could make an administrator of himself. */
export function requireAdministrator(actor: Pick<Actor, "kind" | "role">): void {
  if (actor.kind !== "system" && actor.role !== "admin") {
    throw new AppError("FORBIDDEN", "Only an administrator may do this");
  }
}

/** Who is no administrator may not touch one, nor make one. */
export function requireRightOver(
  actor: Pick<Actor, "kind" | "role">,
  ...roles: (Role | string | undefined)[]
): void {
  if (roles.includes("admin")) requireAdministrator(actor);
}

import "server-only";
import { type Actor, may, requirePermission } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { attachedTo } from "../rules/attached-to";

/** Who may see what is attached to a record: the one place where it is decided. */
export function requireSight(actor: Actor, { entity }: { entity: string }): void {
  const rules = attachedTo(entity);
  if (!rules) throw notFound("file");
  requirePermission(actor, "attachments:read");
  requirePermission(actor, rules.read);
}

/** Whether somebody may attach to such records, and change what is attached to them. */
export const mayAttach = (actor: Actor, entity: string): boolean =>
  may(actor, "attachments:change") &&
  (attachedTo(entity)?.change.some((permission) => may(actor, permission)) ?? false);

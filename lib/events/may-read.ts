import { domains } from "@/domains";
import { type Actor, may } from "@/lib/core/actor";
import { isPermission } from "@/lib/core/permissions";

const RECORDS = new Map(domains.flatMap(({ records = {} }) => Object.entries(records)));

/**
 * Whether an actor may be told of records of a kind (named as in the audit log): only if they may read them. Of what belongs to one
 * user, only that user is told: its events carry the user's id.
 */
export function mayRead(
  actor: Pick<Actor, "kind" | "id" | "permissions">,
  entity: string,
  id?: string | null,
): boolean {
  if (isOwn(entity) && (actor.kind !== "user" || actor.id !== id)) return false;
  const permission = RECORDS.get(entity)?.readBy ?? `${entity}:read`;
  return isPermission(permission) && may(actor, permission);
}

/** Whether each record of a kind belongs to one user. */
export const isOwn = (entity: string): boolean => RECORDS.get(entity)?.own === true;

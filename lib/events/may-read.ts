import { domains } from "@/domains";
import { type Actor, may } from "@/lib/core/actor";
import { isPermission } from "@/lib/core/permissions";

const RECORDS = new Map(domains.flatMap(({ records = {} }) => Object.entries(records)));

/** Whether an actor may be told of records of a kind (named as in the audit log): only if they may read them. */
export function mayRead(actor: Actor, entity: string): boolean {
  const permission = RECORDS.get(entity)?.readBy ?? `${entity}:read`;
  return isPermission(permission) && may(actor, permission);
}

import { type Actor, may } from "@/lib/core/actor";
import { isPermission, type Permission } from "@/lib/core/permissions";

/** The read permission for entities that have none under their own name. */
const READ_AS: Record<string, Permission> = {
  advisories: "documents:read",
  resources: "appointments:read",
  opening_hours: "appointments:read",
  holidays: "appointments:read",
  suppliers: "stock:read",
  cash_ups: "receipts:read",
  imports: "customers:read",
  demo: "customers:read",
};

/** Whether an actor may be told of records of a kind (named as in the audit log): only if they may read them. */
export function mayRead(actor: Actor, entity: string): boolean {
  const permission = READ_AS[entity] ?? `${entity}:read`;
  return isPermission(permission) && may(actor, permission);
}

import { forbidden } from "./errors";
import { PART_OF, type Permission, type Role } from "./permissions";

/**
 * Who acts, and from where. The entry points (pages, actions, routes, jobs) make one; nothing below them reads a session or a
 * header.
 */
export interface Actor {
  kind: "user" | "api_key" | "system" | "public";
  id: string | null;
  name: string;
  role: Role | null;
  permissions: ReadonlySet<Permission>;
  /** Set for an API key that may do less than its role. */
  narrowed?: true;
  requestId?: string;
  ip?: string;
}

/** The program itself: jobs, first start, importer. It may do everything and is named in the audit log. */
export const systemActor = (name: string): Actor => ({
  kind: "system",
  id: null,
  name,
  role: null,
  permissions: new Set(),
});

/** A caller who is not signed in. Holds no permission, and none can ever be granted to it. */
export const publicActor = (): Actor => ({
  kind: "public",
  id: null,
  name: "public",
  role: null,
  permissions: new Set(),
});

/**
 * Somebody who has a form or a secret link of ours and has not signed in: they may do the one thing that it is for. `name` stands in the
 * audit log.
 */
export const visitor = (name: string, ip: string | undefined, ...permissions: Permission[]): Actor => ({
  ...publicActor(),
  name,
  permissions: new Set(permissions),
  ...(ip && { ip }),
});

/** Whether an actor holds a permission. Fails closed: only the program itself acts without the permission in its set. */
export const may = (actor: Pick<Actor, "kind" | "permissions">, permission: Permission): boolean =>
  actor.kind === "system" || actor.permissions.has(permission) || hasLarger(actor.permissions, permission);

function hasLarger(permissions: ReadonlySet<Permission>, permission: Permission): boolean {
  return PART_OF[permission]?.some((larger) => permissions.has(larger)) ?? false;
}

export function requirePermission(actor: Actor, permission: Permission): void {
  if (!may(actor, permission)) throw forbidden(permission);
}

import { randomUUID } from "node:crypto";
import type { Actor } from "@/lib/core/actor";
import { defaultPermissions, type Permission, type Role } from "@/lib/core/permissions";

/** Somebody of this role, with the role's default rights. */
export const as = (role: Role): Actor => ({
  kind: "user",
  id: randomUUID(),
  name: `The ${role}`,
  role,
  permissions: defaultPermissions(role),
  requestId: randomUUID(),
});

/** Somebody with these rights and no others. */
export const holding = (...permissions: Permission[]): Actor => ({
  ...as("admin"),
  permissions: new Set(permissions),
});

import "server-only";
import { z } from "zod";
import { role_permissions } from "@/db/schema/auth";
import { isPermission, isRole, type Permission, type Role } from "@/lib/core/permissions";
import { query } from "@/lib/core/query";

export interface PermissionOverride {
  role: Role;
  permission: Permission;
  granted: boolean;
}

/** Lists where an admin departed from the default table. */
export const listPermissionOverrides = query({
  name: "permissions.overrides",
  permission: "settings:read",
  input: z.strictObject({}),
  async run({ db }): Promise<PermissionOverride[]> {
    const rows = await db
      .select({
        role: role_permissions.role,
        permission: role_permissions.permission,
        granted: role_permissions.granted,
      })
      .from(role_permissions);
    return rows.flatMap(({ role, permission, granted }) =>
      isRole(role) && isPermission(permission) ? [{ role, permission, granted }] : [],
    );
  },
});

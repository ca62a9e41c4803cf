import "server-only";
import { and, eq, sql } from "drizzle-orm";
import { z } from "zod";
import { role_permissions } from "@/db/schema/auth";
import { command } from "@/lib/core/command";
import { invalid } from "@/lib/core/errors";
import { defaultPermissions, isFixed, isPermission, ROLES } from "@/lib/core/permissions";
import { requireAdministrator } from "../administrators";

const PermissionName = z
  .string()
  .refine(isPermission, "There is no such permission")
  .meta({ description: "The permission, as `customers:read`." });

/**
 * Grants a permission to a role or revokes it. What agrees with the default table is not stored. Takes effect from the next
 * request.
 */
export const setPermission = command({
  name: "permissions.set",
  permission: "settings:update",
  input: z.strictObject({ role: z.enum(ROLES), permission: PermissionName, granted: z.boolean() }),
  async run({ tx, actor, input }) {
    requireAdministrator(actor);
    const { role, permission, granted } = input;
    if (!isPermission(permission) || isFixed(role, permission)) {
      throw invalid({ field: "permission", message: "This permission cannot be changed" });
    }
    const [before] = await tx
      .delete(role_permissions)
      .where(and(eq(role_permissions.role, role), eq(role_permissions.permission, permission)))
      .returning({ granted: role_permissions.granted });
    const usual = defaultPermissions(role).has(permission);
    if (granted !== usual) await tx.insert(role_permissions).values({ role, permission, granted });
    return { role, permission, granted, before: before?.granted ?? usual };
  },
  trace: ({ role, permission, granted, before }) => ({
    entity: "permissions",
    id: null,
    before: { [`${role} ${permission}`]: before },
    after: { [`${role} ${permission}`]: granted },
  }),
});

/** Resets one role, or all roles, to the default table. */
export const resetPermissions = command({
  name: "permissions.reset",
  permission: "settings:update",
  input: z.strictObject({ role: z.enum(ROLES).optional() }),
  async run({ tx, actor, input }) {
    requireAdministrator(actor);
    const gone = await tx
      .delete(role_permissions)
      .where(input.role ? eq(role_permissions.role, input.role) : sql`true`)
      .returning({
        role: role_permissions.role,
        permission: role_permissions.permission,
        granted: role_permissions.granted,
      });
    return { reset: gone };
  },
  trace: ({ reset }, { input }) => ({
    entity: "permissions",
    id: null,
    before: Object.fromEntries(
      reset.map(({ role, permission, granted }) => [`${role} ${permission}`, granted]),
    ),
    after: { role: input.role ?? "all" },
  }),
});

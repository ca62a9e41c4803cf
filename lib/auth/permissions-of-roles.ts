import "server-only";
import { sql } from "@/db/client";
import {
  effectivePermissions,
  type Override,
  type Permission,
  ROLES,
  type Role,
} from "@/lib/core/permissions";

/** What each role may do now. */
export async function permissionsOfRoles(): Promise<ReadonlyMap<Role, ReadonlySet<Permission>>> {
  const rows = await sql()<(Override & { role: string })[]>`
    select role, permission, granted from role_permissions`;
  return new Map(
    ROLES.map((role) => [
      role,
      effectivePermissions(
        role,
        rows.filter((row) => row.role === role),
      ),
    ]),
  );
}

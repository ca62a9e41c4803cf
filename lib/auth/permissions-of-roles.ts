import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { effectivePermissions, type Permission, ROLES, type Role } from "@/lib/core/permissions";
import { readRows } from "@/lib/core/read-rows";

const Override = z.object({ role: z.string(), permission: z.string(), granted: z.boolean() });

/** What each role may do now. */
export async function permissionsOfRoles(db: Db | Tx): Promise<ReadonlyMap<Role, ReadonlySet<Permission>>> {
  const rows = [
    ...(await db
      .execute(sql`select role, permission, granted from role_permissions`)
      .then(readRows(Override))),
  ];
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

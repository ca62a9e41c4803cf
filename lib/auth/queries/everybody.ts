import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { effectivePermissions, ROLES } from "@/lib/core/permissions";
import { jsonColumn, readRows } from "@/lib/core/read-rows";

const Row = z.object({
  id: z.string(),
  name: z.string(),
  role: z.enum(ROLES),
  overrides: jsonColumn(z.array(z.object({ permission: z.string(), granted: z.boolean() })).nullable()),
});

type Person = Pick<Actor, "name" | "role" | "permissions"> & { kind: "user"; id: string };

/** Everybody who may sign in, with what they may do now. */
export async function everybody(db: Db | Tx): Promise<Person[]> {
  const rows = await db
    .execute(sql`
      select u.id, u.name, u.role,
        (select jsonb_agg(jsonb_build_object('permission', p.permission, 'granted', p.granted)) from role_permissions p where p.role = u.role) as overrides
      from users u where u.active and u.deleted_at is null order by u.id`)
    .then(readRows(Row));
  return rows.map(({ overrides, ...person }) => ({
    ...person,
    kind: "user",
    permissions: effectivePermissions(person.role, overrides ?? []),
  }));
}

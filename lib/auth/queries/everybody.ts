import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { ROLES } from "@/lib/core/permissions";
import { readRows } from "@/lib/core/read-rows";
import { permissionsOfRoles } from "../permissions-of-roles";

const Row = z.object({ id: z.string(), name: z.string(), role: z.enum(ROLES) });

type Person = Pick<Actor, "name" | "role" | "permissions"> & { kind: "user"; id: string };

/** Everybody who may sign in, with what they may do now. */
export async function everybody(db: Db | Tx): Promise<Person[]> {
  const rights = await permissionsOfRoles(db);
  const rows = await db
    .execute(sql`
      select u.id, u.name, u.role from users u where u.active and u.deleted_at is null order by u.id`)
    .then(readRows(Row));
  return rows.map((person) => ({
    ...person,
    kind: "user",
    permissions: rights.get(person.role) ?? new Set(),
  }));
}

import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { overridesOf, readOverrides } from "@/lib/auth/rules/read-overrides";
import { effectivePermissions, isRole, type Override } from "@/lib/core/permissions";
import { claimedRows } from "@/lib/core/read-rows";
import type { Issuer } from "../../rules/issuing/counter-issue";

/** Active users who may issue documents, sorted by name. */
export async function readIssuers(db: Db | Tx): Promise<Issuer[]> {
  const rows = await db
    .execute(sql`
    select u.id, u.name, u.role,
      ${overridesOf(sql`u.role`)} as overrides
    from user_names u where u.active and u.deleted_at is null order by lower(u.name), u.id`)
    .then(claimedRows<{ id: string; name: string; role: string; overrides: Override[] | string | null }>);
  return rows.flatMap(({ id, name, role, overrides }) =>
    isRole(role) && effectivePermissions(role, readOverrides(overrides)).has("documents:issue")
      ? { id, name, role }
      : [],
  );
}

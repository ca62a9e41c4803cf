import { type SQL, sql } from "drizzle-orm";
import type { Override } from "@/lib/core/permissions";

/** A role's granted and revoked permissions, as an SQL expression. */
export const overridesOf = (role: SQL): SQL =>
  sql`(select jsonb_agg(jsonb_build_object('permission', p.permission, 'granted', p.granted)) from role_permissions p where p.role = ${role})`;

/**
 * Reads overrides from a jsonb column. It arrives as text once the ORM shares the pool, because the ORM turns the driver's own
 * parsing off.
 */
export const readOverrides = (value: Override[] | string | null): Override[] =>
  typeof value === "string" ? JSON.parse(value) : (value ?? []);

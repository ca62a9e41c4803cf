import { type SQL, sql } from "drizzle-orm";
import type { Override } from "@/lib/core/permissions";

/** What was given to a role or taken from it, in a statement. */
export const overridesOf = (role: SQL): SQL =>
  sql`(select jsonb_agg(jsonb_build_object('permission', p.permission, 'granted', p.granted)) from role_permissions p where p.role = ${role})`;

/** Overrides out of a jsonb column, which arrives as text once the ORM shares the pool, as it turns the driver's own reading off. */
export const readOverrides = (value: Override[] | string | null): Override[] =>
  typeof value === "string" ? JSON.parse(value) : (value ?? []);

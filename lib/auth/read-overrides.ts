import type { Override } from "@/lib/core/permissions";

/** Overrides out of a jsonb column, which arrives as text once the ORM shares the pool, as it turns the driver's own reading off. */
export const readOverrides = (value: Override[] | string | null): Override[] =>
  typeof value === "string" ? JSON.parse(value) : (value ?? []);

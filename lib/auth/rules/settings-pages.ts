import { domains } from "@/domains";
import type { Permission } from "@/lib/core/permissions";

/** The permission that each page of the settings requires, by the second part of its path. */
export const SETTINGS_PAGES: ReadonlyMap<string, Permission> = new Map(
  domains.flatMap(({ settings = [] }) => settings.map(({ page, permission }) => [page, permission] as const)),
);

/** Any of these opens the overview. One's own account is open to everybody and has its own link. */
export const SETTINGS_OVERVIEW: readonly Permission[] = [
  ...new Set([...SETTINGS_PAGES.values()].filter((permission) => permission !== "account:own")),
];

import type { Permission } from "@/lib/core/permissions";

/** The permission that each page of the settings requires, by the second part of its path. */
export const SETTINGS_PAGES = {
  "first-steps": "settings:read",
  garage: "settings:read",
  documents: "settings:read",
  jobs: "saved_jobs:change",
  statuses: "statuses:change",
  paper: "papers:change",
  "vat-periods": "periods:override",
  users: "users:read",
  permissions: "settings:read",
  "api-keys": "api_keys:read",
  webhooks: "settings:read",
  audit: "audit:read",
  account: "account:own",
} as const satisfies Record<string, Permission>;

export type SettingsPage = keyof typeof SETTINGS_PAGES;

export const isSettingsPage = (part: string): part is SettingsPage => Object.hasOwn(SETTINGS_PAGES, part);

/** Any of these opens the overview. One's own account is open to everybody and has its own link. */
export const SETTINGS_OVERVIEW: readonly Permission[] = [
  ...new Set(Object.values(SETTINGS_PAGES).filter((permission) => permission !== "account:own")),
];

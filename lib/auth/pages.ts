import type { Permission, Resource } from "./permissions";

/** The resource that a page shows, by the first part of its path. Pages that are not here need a session only. */
const RESOURCE_OF: Record<string, Resource> = {
  customers: "customers",
  vehicles: "vehicles",
  documents: "documents",
  receipts: "receipts",
  statements: "receipts",
  "cash-up": "receipts",
  stock: "stock",
  suppliers: "stock",
  reminders: "reminders",
  messages: "messages",
  calendar: "appointments",
  reports: "reports",
  import: "imports",
  settings: "settings",
};

/** Pages of the settings that need other rights than the settings themselves. */
const SETTINGS_PAGES: Record<string, Resource | null> = {
  users: "users",
  "api-keys": "api_keys",
  audit: "audit",
  account: null,
  "vat-periods": "receipts",
};

/** What is done on a resource's pages though it belongs to another: money is taken, and papers are sent, on documents. */
const DONE_ON: Partial<Record<Resource, readonly Permission[]>> = {
  documents: ["receipts:create", "receipts:update", "receipts:refund", "messages:create"],
  customers: ["receipts:create", "receipts:update", "receipts:refund", "messages:create", "documents:create"],
  vehicles: ["documents:create", "messages:create"],
  receipts: ["receipts:refund", "messages:create", "periods:override"],
};

const ANY_CHANGE = ["create", "update", "delete"] as const;

/** What a page needs: to be read for GET, any right to change it for the POST of a server action. Null: a session only. */
export function pagePermissions(pathname: string, method: string): Permission[] | null {
  const [first = "", second = ""] = pathname.split("/").filter(Boolean);
  const resource =
    first === "settings" && second in SETTINGS_PAGES ? SETTINGS_PAGES[second] : RESOURCE_OF[first];
  if (!resource) return null;
  return method === "GET" || method === "HEAD"
    ? [`${resource}:read`]
    : [...ANY_CHANGE.map((action) => `${resource}:${action}` as const), ...(DONE_ON[resource] ?? [])];
}

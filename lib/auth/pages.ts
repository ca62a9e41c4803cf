import type { Permission, Resource } from "./permissions";
import { isSettingsPage, SETTINGS_OVERVIEW, SETTINGS_PAGES } from "./settings-pages";

/** The resource that a page shows, by the first part of its path. Pages that are not here need a session only. */
const RESOURCE_OF = new Map<string, Resource>(
  Object.entries({
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
  } as const),
);

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
  const reads = method === "GET" || method === "HEAD";
  if (first === "settings") return settingsPermissions(second, reads);
  const resource = RESOURCE_OF.get(first);
  if (!resource) return null;
  return reads ? [`${resource}:read`] : [...changesOf(resource), ...(DONE_ON[resource] ?? [])];
}

const changesOf = (resource: Resource) => ANY_CHANGE.map((action): Permission => `${resource}:${action}`);

function settingsPermissions(page: string, reads: boolean): Permission[] {
  if (!isSettingsPage(page)) return reads ? [...SETTINGS_OVERVIEW] : changesOf("settings");
  const needed = SETTINGS_PAGES[page];
  const [resource = "", action] = needed.split(":");
  // A finer right is to read and to change alike.
  return reads || action !== "read" ? [needed] : changesOf(resource as Resource);
}

import type { Permission, Resource } from "@/lib/core/permissions";
import { isSettingsPage, SETTINGS_OVERVIEW, SETTINGS_PAGES } from "./settings-pages";

/** What a page needs: any of these permissions, or a session only. */
export type PageNeeds = readonly Permission[] | "session";

/** What the pages show, by the first part of their path: a resource, or what everybody who is signed in may see. */
export const PAGES: ReadonlyMap<string, Resource | "settings page" | "session"> = new Map(
  Object.entries({
    "": "session",
    today: "session",
    forbidden: "session",
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
    import: "imports",
    settings: "settings page",
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

/** What a page needs: the right to read it for GET, any right to change it for the POST of a server action. Null: there is no such page. */
export function pagePermissions(pathname: string, method: string): PageNeeds | null {
  const [first = "", second = ""] = pathname.split("/").filter(Boolean);
  const reads = method === "GET" || method === "HEAD";
  const shown = PAGES.get(first);
  if (!shown || shown === "session") return shown ?? null;
  if (shown === "settings page") return settingsPermissions(second, reads);
  return reads ? [`${shown}:read`] : [...changesOf(shown), ...(DONE_ON[shown] ?? [])];
}

const changesOf = (resource: Resource) => ANY_CHANGE.map((action): Permission => `${resource}:${action}`);

function settingsPermissions(page: string, reads: boolean): PageNeeds | null {
  if (page === "") return reads ? SETTINGS_OVERVIEW : changesOf("settings");
  if (!isSettingsPage(page)) return null;
  const needed = SETTINGS_PAGES[page];
  const [resource = "", action] = needed.split(":");
  // A finer right is to read and to change alike.
  return reads || action !== "read" ? [needed] : changesOf(resource as Resource);
}

import { domains } from "@/domains";
import type { Permission, Resource } from "@/lib/core/permissions";
import { SETTINGS_OVERVIEW, SETTINGS_PAGES } from "./settings-pages";

/** What a page requires: any of these permissions, just a session, or nothing, where it may only be read or, as a form, be sent too. */
export type PageNeeds = readonly Permission[] | "session" | "public" | "public form";

/** What the pages show, by the first part of their path: a resource, or something that everybody may see, signed in or not. */
export const PAGES: ReadonlyMap<string, Resource | "settings page" | "session" | "public" | "public form"> =
  new Map([
    ...domains.flatMap(({ pages = {} }) => Object.entries(pages)),
    ["", "session"],
    ["forbidden", "session"],
    ["settings", "settings page"],
  ]);

/** Whether a page may be read without a session by whoever sends a key. The page checks the key. */
export const isOpenByKey = (pathname: string): boolean =>
  domains.some(({ openByKey }) => openByKey?.includes(pathname));

const ANY_CHANGE = ["create", "update", "delete"] as const;

/**
 * Returns what a page requires: the read permission for GET, any permission to change for the POST of a server action. Null where
 * there is no such page.
 */
export function pagePermissions(pathname: string, method: string): PageNeeds | null {
  const [first = "", second = ""] = pathname.split("/").filter(Boolean);
  const reads = method === "GET" || method === "HEAD";
  const shown = PAGES.get(first);
  if (!shown || shown === "session" || shown === "public" || shown === "public form") return shown ?? null;
  if (shown === "settings page") return settingsPermissions(second, reads);
  return reads
    ? [`${shown}:read`]
    : [...changesOf(shown), ...domains.flatMap(({ actsOn }) => actsOn?.[shown] ?? [])];
}

const changesOf = (resource: Resource) => ANY_CHANGE.map((action): Permission => `${resource}:${action}`);

function settingsPermissions(page: string, reads: boolean): PageNeeds | null {
  if (page === "") return reads ? SETTINGS_OVERVIEW : changesOf("settings");
  const needed = SETTINGS_PAGES.get(page);
  if (!needed) return null;
  const [resource = "", action] = needed.split(":");
  // A finer permission covers both reading and changing.
  return reads || action !== "read" ? [needed] : changesOf(resource as Resource);
}

import type { SearchKind } from "@/lib/search/schema";

export type RecentPage = { kind: SearchKind; href: string; title: string; subtitle: string };

type Stored = { userId: string; pages: RecentPage[] };

const key = "recent-pages";
const most = 8;

// Session storage, not local storage: customers' names must not outlive the tab on a shared computer.
function load(): Stored {
  try {
    const stored: Stored | null = JSON.parse(sessionStorage.getItem(key) ?? "null");
    return { userId: stored?.userId ?? "", pages: Array.isArray(stored?.pages) ? stored.pages : [] };
  } catch {
    return { userId: "", pages: [] };
  }
}

function store(value: Stored): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // The browser forbids storage: do without.
  }
}

/** Returns the pages that this user opened last, newest first; clears those of another user. */
export function recentPages(userId: string): RecentPage[] {
  const stored = load();
  if (stored.userId === userId) return stored.pages;
  if (stored.userId) store({ userId, pages: [] });
  return stored.userId ? [] : stored.pages;
}

export function rememberPage(page: RecentPage, userId?: string): void {
  const stored = load();
  const others = stored.pages.filter((other) => other.href !== page.href);
  store({ userId: userId ?? stored.userId, pages: [page, ...others].slice(0, most) });
}

/** A page that takes no longer than this, in ms, is simply there. */
const PATIENCE_MS = 150;
/** So long, in ms, anybody waits for a page that never comes before the bar is taken away. */
const GIVEN_UP_MS = 30_000;

const watchers = new Set<() => void>();
let timer: ReturnType<typeof setTimeout> | undefined;
let slow = false;

/** Another page was asked for, by a link or by a script. */
export function pageAskedFor(url: string): void {
  const { pathname, search } = window.location;
  const to = new URL(url, window.location.href);
  if (to.pathname === pathname && to.search === search) return;
  clearTimeout(timer);
  timer = setTimeout(() => {
    tell(true);
    timer = setTimeout(pageArrived, GIVEN_UP_MS);
  }, PATIENCE_MS);
}

/** The page that was asked for last is on screen. */
export function pageArrived(): void {
  clearTimeout(timer);
  tell(false);
}

/** Whether a page is on its way for longer than a moment, for `useSyncExternalStore`. */
export const isOnItsWay = (): boolean => slow;

export function onItsWay(watcher: () => void): () => void {
  watchers.add(watcher);
  return () => watchers.delete(watcher);
}

function tell(now: boolean): void {
  if (slow === now) return;
  slow = now;
  for (const watcher of watchers) watcher();
}

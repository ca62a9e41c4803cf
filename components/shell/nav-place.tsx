"use client";

import { useLayoutEffect, useSyncExternalStore } from "react";

let place: string | null = null;
const listeners = new Set<() => void>();

function setPlace(href: string | null): void {
  place = href;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Sets a page's place in the navigation where its URL does not give it: a document belongs to the list of its type. */
export function NavPlace({ href }: { href: string }) {
  useLayoutEffect(() => {
    setPlace(href);
    return () => setPlace(null);
  }, [href]);
  return null;
}

/** Returns the place that the present page has set. */
export const useNavPlace = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => place,
    () => null,
  );

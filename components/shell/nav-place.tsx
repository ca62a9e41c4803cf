"use client";

import { useLayoutEffect, useSyncExternalStore } from "react";

let place: string | null = null;
const listeners = new Set<() => void>();

function stand(href: string | null): void {
  place = href;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says where in the navigation a page belongs whose address does not: a document, to the list of its type. */
export function NavPlace({ href }: { href: string }) {
  useLayoutEffect(() => {
    stand(href);
    return () => stand(null);
  }, [href]);
  return null;
}

/** The place that the page on screen named. */
export const useNavPlace = (): string | null =>
  useSyncExternalStore(
    subscribe,
    () => place,
    () => null,
  );

"use client";

import { usePathname, useSearchParams } from "next/navigation";
import { useEffect, useSyncExternalStore } from "react";
import { isOnItsWay, onItsWay, pageArrived } from "./on-its-way";

/** A bar at the top while the next page is on its way: the page before it stays until that one is there, whole. */
export function PageOnItsWay() {
  const waits = useSyncExternalStore(onItsWay, isOnItsWay, () => false);
  const place = `${usePathname()}?${useSearchParams()}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of the address is an arrival
  useEffect(pageArrived, [place]);
  return (
    <div role="status" className="pointer-events-none fixed inset-x-0 top-0 z-50 print:hidden">
      {waits ? (
        <>
          <div
            aria-hidden
            className="h-0.5 w-1/3 animate-progress bg-primary motion-reduce:w-full motion-reduce:animate-none"
          />
          <span className="sr-only">Loading</span>
        </>
      ) : null}
    </div>
  );
}

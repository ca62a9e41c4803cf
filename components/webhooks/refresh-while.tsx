"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE_MS = 1500;
/** Enough for one attempt, which takes ten seconds at most. */
const MOST_LOOKS = 8;

/**
 * Refreshes the page while something on it is in progress, but no longer than that can take. For what is no change of a record, so
 * that no event tells of it: an attempt to deliver.
 */
export function RefreshWhile({ on }: { on: boolean }) {
  const router = useRouter();
  useEffect(() => {
    if (!on) return;
    let looks = 0;
    const timer = setInterval(() => {
      if (++looks > MOST_LOOKS) clearInterval(timer);
      else router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [on, router]);
  return null;
}

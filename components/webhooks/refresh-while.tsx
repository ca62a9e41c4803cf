"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const PAUSE_MS = 1500;
/** Enough for one attempt, which takes ten seconds at most. */
const MOST_LOOKS = 8;

/** Refreshes the page while something on it is in progress, but no longer than that can take. */
export function RefreshWhile({ on }: { on: boolean }) {
  const router = useRouter();
  const looks = useRef(0);
  useEffect(() => {
    if (!on) {
      if (looks.current === 0) return;
      looks.current = 0;
      // What a response sets off arrives a moment later.
      const last = setTimeout(() => router.refresh(), PAUSE_MS);
      return () => clearTimeout(last);
    }
    looks.current = Math.max(looks.current, 1);
    const timer = setInterval(() => {
      if (++looks.current > MOST_LOOKS) clearInterval(timer);
      else router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [on, router]);
  return null;
}

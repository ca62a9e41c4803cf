"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE = 2000;

/**
 * Refreshes the page every two seconds while this component is on it: for what another process writes bit by bit, of which no event
 * tells.
 */
export function RefreshSoon() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), PAUSE);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}

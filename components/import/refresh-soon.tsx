"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE = 2000;

/** Asks for the page anew every two seconds for as long as the page holds this. */
export function RefreshSoon() {
  const router = useRouter();
  useEffect(() => {
    const timer = setInterval(() => router.refresh(), PAUSE);
    return () => clearInterval(timer);
  }, [router]);
  return null;
}

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const PAUSE_MS = 60_000;

/**
 * Reads the page again every minute, because what is late and how long a car has been there change by themselves; not while nobody can
 * see it or something is being done on it.
 */
export function useFresh(busy: boolean): void {
  const router = useRouter();
  useEffect(() => {
    if (busy) return;
    const timer = setInterval(() => {
      if (!document.hidden) router.refresh();
    }, PAUSE_MS);
    return () => clearInterval(timer);
  }, [router, busy]);
}

"use client";

import { useEffect, useState } from "react";
import type { FoundItem } from "@/lib/stock/queries/find-stock";

const debounceMs = 80;

/**
 * Finds counted items as the user types; a response to an older text never replaces a newer one. Null until something is typed.
 */
export function useFoundItems(typed: string): FoundItem[] | null {
  const query = typed.trim();
  const [found, setFound] = useState<FoundItem[] | null>(null);
  useEffect(() => {
    if (!query) {
      setFound(null);
      return;
    }
    const abort = new AbortController();
    const timer = setTimeout(async () => {
      try {
        const response = await fetch(`/stock/find?q=${encodeURIComponent(query)}`, { signal: abort.signal });
        if (response.ok) setFound((await response.json()).items);
      } catch {
        // Superseded by a newer text, or no network: keeps the earlier results.
      }
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [query]);
  return found;
}

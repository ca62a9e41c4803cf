"use client";

import { useEffect, useState } from "react";
import type { SearchTotals } from "@/lib/search/schema";
import { post, type SearchState } from "./use-search";

const NONE: SearchTotals = {};
/** Counting waits until nobody types. */
const pauseMs = 150;

/** How many of a kind there are in all, where there are more than the hits. */
export function useTotals(url: string, { query, more, status }: SearchState): SearchTotals {
  const [known, setKnown] = useState({ query: "", totals: NONE });
  const kinds = more.join(",");

  useEffect(() => {
    if (status !== "done" || !kinds) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      post<SearchTotals>(`${url}/totals`, { q: query, kinds: kinds.split(",") }, abort.signal).then(
        (totals) => setKnown({ query, totals }),
        () => {}, // The way to the list stands there without its number.
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [url, query, kinds, status]);

  return known.query === query ? known.totals : NONE;
}

"use client";

import { useEffect, useState } from "react";
import type { SearchTotals } from "@/lib/search/schema";
import { post, type SearchState } from "./use-search";

const NONE: SearchTotals = {};
/** How long the user must have stopped typing before the results are counted. */
const pauseMs = 150;

/** The total number of results of each kind that has more than those shown. */
export function useTotals(url: string, { query, more, status }: SearchState): SearchTotals {
  const [known, setKnown] = useState({ query: "", totals: NONE });
  const kinds = more.join(",");

  useEffect(() => {
    if (status !== "done" || !kinds) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      post<SearchTotals>(`${url}/totals`, { q: query, kinds: kinds.split(",") }, abort.signal).then(
        (totals) => setKnown({ query, totals }),
        () => {}, // On an error, the link to the list is shown without its number.
      );
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [url, query, kinds, status]);

  return known.query === query ? known.totals : NONE;
}

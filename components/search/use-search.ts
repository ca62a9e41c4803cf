"use client";

import { useEffect, useState } from "react";
import type { SearchHit, SearchResults } from "@/lib/search/schema";

export type SearchState = {
  /** For what the hits are; they stay on screen while the next ones are on their way. */
  query: string;
  hits: SearchHit[];
  status: "idle" | "loading" | "done" | "failed";
};

const nothing: SearchState = { query: "", hits: [], status: "idle" };
const debounceMs = 80;

async function ask(url: string, query: string, signal: AbortSignal): Promise<SearchHit[]> {
  const response = await fetch(`${url}${encodeURIComponent(query)}`, {
    signal,
    headers: { accept: "application/json" },
  });
  if (!response.ok) throw new Error(`Search answered ${response.status}`);
  const results: SearchResults = await response.json();
  return results.hits;
}

/** Asks while one types: shortly after the last key, and the answer to an older text never replaces a newer one. */
export function useSearch(url: string, typed: string): SearchState {
  const query = typed.trim();
  const [state, setState] = useState<SearchState>(nothing);

  useEffect(() => {
    if (!query) {
      setState(nothing);
      return;
    }
    const abort = new AbortController();
    setState((before) => ({ ...before, status: "loading" }));
    const timer = setTimeout(() => {
      ask(url, query, abort.signal).then(
        (hits) => setState({ query, hits, status: "done" }),
        () => {
          if (!abort.signal.aborted) setState({ query, hits: [], status: "failed" });
        },
      );
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [url, query]);

  return state;
}

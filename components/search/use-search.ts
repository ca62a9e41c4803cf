"use client";

import { useEffect, useState } from "react";
import type { SearchHit, SearchKind, SearchResults } from "@/lib/search/schema";

export type SearchState = {
  /** For what the hits are; they stay on screen while the next ones are on their way. */
  query: string;
  hits: SearchHit[];
  /** Kinds of which there may be more than the hits. */
  more: SearchKind[];
  status: "idle" | "loading" | "done" | "failed";
};

const nothing: SearchState = { query: "", hits: [], more: [], status: "idle" };
const debounceMs = 80;

/** A POST, so that names and plates stay out of addresses, and of the logs of what stands between. */
export async function post<T>(url: string, body: object, signal: AbortSignal): Promise<T> {
  const response = await fetch(url, {
    method: "POST",
    signal,
    headers: { accept: "application/json", "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`Search answered ${response.status}`);
  return response.json();
}

/**
 * Asks while one types: shortly after the last key, and the answer to an older text never replaces a newer one. With `kinds` these
 * alone, each by itself; else everything, with a person's cars and documents.
 */
export function useSearch(url: string, typed: string, kinds?: readonly SearchKind[]): SearchState {
  const query = typed.trim();
  const wanted = kinds?.join(",");
  const [state, setState] = useState<SearchState>(nothing);

  useEffect(() => {
    if (!query) {
      setState(nothing);
      return;
    }
    const abort = new AbortController();
    setState((before) => ({ ...before, status: "loading" }));
    const timer = setTimeout(() => {
      const body = wanted ? { q: query, kinds: wanted.split(",") } : { q: query };
      post<SearchResults>(url, body, abort.signal).then(
        ({ hits, more }) => setState({ query, hits, more, status: "done" }),
        () => {
          if (!abort.signal.aborted) setState({ ...nothing, query, status: "failed" });
        },
      );
    }, debounceMs);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [url, query, wanted]);

  return state;
}

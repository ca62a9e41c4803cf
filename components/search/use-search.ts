"use client";

import { useEffect, useState } from "react";
import type { SearchHit, SearchKind, SearchResults } from "@/lib/search/schema";

export type SearchState = {
  /** The text to which the results belong. They stay on screen while the next ones load. */
  query: string;
  hits: SearchHit[];
  /** Kinds of which there may be more than these results. */
  more: SearchKind[];
  status: "idle" | "loading" | "done" | "failed";
};

const nothing: SearchState = { query: "", hits: [], more: [], status: "idle" };
const debounceMs = 80;

/** A POST request, to keep names and registrations out of URLs, and so out of the logs of proxies. */
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
 * Searches as the user types, shortly after the last keystroke; a response to an older text never replaces a newer one. With
 * `kinds`, searches only these, each by itself; otherwise everything, with a customer's vehicles and documents.
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

"use client";

import { Kbd } from "@/components/ui/kbd";
import { Skeleton } from "@/components/ui/skeleton";
import type { SearchState } from "./use-search";

/** What the list shows without results: too short to search, nothing found, or no response. */
export function PaletteMessage({ search, typed }: { search: SearchState; typed: string }) {
  if (search.hits.length > 0) return null;
  if (typed.trim().length < 2) {
    return (
      <p className="px-2.5 py-6 text-center text-sm text-muted-foreground">
        Keep typing: the search begins with the second letter.
      </p>
    );
  }
  if (search.status === "failed") {
    return (
      <p className="px-2.5 py-6 text-center text-sm text-danger">
        The search did not answer. Keep typing to try again.
      </p>
    );
  }
  if (search.status === "done") {
    return (
      <p className="px-2.5 py-6 text-center text-sm text-muted-foreground">
        Nothing matches “{search.query}”. Part of a plate, name, telephone or number is enough.
      </p>
    );
  }
  return (
    <div className="flex flex-col gap-2 p-2.5">
      <Skeleton className="h-8" />
      <Skeleton className="h-8 w-4/5" />
      <Skeleton className="h-8 w-3/5" />
    </div>
  );
}

function spoken(search: SearchState, places: number): string {
  if (search.status === "failed") return "The search did not answer";
  if (search.status !== "done") return "";
  const count = search.hits.length + places;
  return count === 1 ? "1 result" : `${count || "No"} results`;
}

type PaletteFooterProps = {
  search: SearchState;
  searching: boolean;
  /** How many pages of the office match by name. */
  places: number;
  /** Whether the selected result can be booked in. */
  books: boolean;
};

export function PaletteFooter({ search, searching, places, books }: PaletteFooterProps) {
  const count = searching ? spoken(search, places) : "";
  return (
    <div className="flex h-10 shrink-0 max-sm:sr-only items-center gap-4 border-t bg-sidebar px-4 text-xs text-muted-foreground">
      <span className="hidden items-center gap-1.5 sm:flex">
        <Kbd>↑</Kbd>
        <Kbd>↓</Kbd>
        choose
      </span>
      <span className="hidden items-center gap-1.5 sm:flex">
        <Kbd>↵</Kbd>
        open
      </span>
      {books ? (
        <span className="hidden items-center gap-1.5 sm:flex">
          <Kbd>Ctrl</Kbd>
          <Kbd>↵</Kbd>
          book
        </span>
      ) : null}
      <span className="hidden items-center gap-1.5 sm:flex">
        <Kbd>Esc</Kbd>
        close
      </span>
      <span role="status" className="ml-auto">
        {count}
      </span>
    </div>
  );
}

"use client";

import { Search } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Kbd } from "@/components/ui/kbd";
import { openPalette } from "./open-palette";

const never = () => () => {};
const isApple = () => /Mac|iPhone|iPad/u.test(navigator.platform);

/** A button in the top bar that looks like a search box and opens the palette. */
export function SearchTrigger() {
  const apple = useSyncExternalStore(never, isApple, () => false);
  return (
    <button
      type="button"
      onClick={openPalette}
      aria-keyshortcuts="Control+K Meta+K /"
      className="flex h-8 w-full max-w-md min-w-0 items-center gap-2 rounded-md border bg-card px-2.5 text-sm text-muted-foreground shadow-xs hover:border-input/70 pointer-coarse:h-10 dark:bg-muted"
    >
      <Search aria-hidden className="size-4 shrink-0" />
      <span className="truncate">Search vehicles, customers, documents, parts</span>
      <span className="ml-auto hidden shrink-0 gap-1 sm:flex" aria-hidden>
        <Kbd>{apple ? "⌘" : "Ctrl"}</Kbd>
        <Kbd>K</Kbd>
      </span>
    </button>
  );
}

"use client";

import { useEffect, useRef } from "react";
import type { DeedItem, DeedName } from "./deed-list";

interface DeedKeys {
  items: readonly DeedItem[];
  /** Something was chosen, and its window is on its way. */
  busy: boolean;
  start(name: DeedName): void;
  openMenu(): void;
}

/** F2 shows all that can be done; what is done most has a key of its own. None of them works behind an open window. */
export function useDeedKeys(keys: DeedKeys): void {
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (document.querySelector("[role=dialog][data-state=open]")) return;
      const { items, busy, start, openMenu } = latest.current;
      if (busy) return;
      const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
      const name: DeedName | null =
        command && event.key === "i"
          ? "issue"
          : command && event.key === "p"
            ? "print"
            : event.key === "F9"
              ? "pay"
              : event.key === "F8"
                ? "answer"
                : null;
      if (event.key === "F2") openMenu();
      else if (name && items.some((item) => item.name === name)) start(name);
      else return;
      event.preventDefault();
    }
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, []);
}

"use client";

import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import type { DeedItem, DeedName } from "./action-list";

interface DeedKeys {
  items: readonly DeedItem[];
  start(name: DeedName): void;
  openMenu(): void;
}

/** F2 shows all that can be done; what is done most has a key of its own. */
export function useDeedKeys({ items, start, openMenu }: DeedKeys): void {
  const deed = (name: DeedName) => () => items.some((item) => item.name === name) && start(name);
  useShortcuts({
    F2: openMenu,
    F8: deed("answer"),
    F9: deed("pay"),
    "Control+i": deed("issue"),
    "Control+p": deed("print"),
  });
}

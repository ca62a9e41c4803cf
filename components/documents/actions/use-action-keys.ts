"use client";

import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import type { ActionItem, ActionName } from "./action-list";

interface ActionKeys {
  items: readonly ActionItem[];
  start(name: ActionName): void;
  openMenu(): void;
}

/** F2 opens all actions; the most common ones have a key of their own. */
export function useActionKeys({ items, start, openMenu }: ActionKeys): void {
  const action = (name: ActionName) => () => items.some((item) => item.name === name) && start(name);
  useShortcuts({
    F2: openMenu,
    F8: action("answer"),
    F9: action("pay"),
    "Control+i": action("issue"),
    "Control+p": action("print"),
  });
}

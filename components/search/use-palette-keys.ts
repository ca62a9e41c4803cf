"use client";

import { useEffect } from "react";
import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import { onOpenPalette } from "./open-palette";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}

/** Opens the palette on ⌘K or Ctrl-K, on "/" outside of inputs, and on requests from elsewhere. */
export function usePaletteKeys(open: () => void): void {
  useShortcuts({
    "Control+k": open,
    "/": ({ target }) => (isTyping(target) ? false : open()),
  });
  useEffect(() => onOpenPalette(open), [open]);
}

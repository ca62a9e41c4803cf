"use client";

import { useEffect } from "react";
import { onOpenPalette } from "./open-palette";

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || /^(?:INPUT|TEXTAREA|SELECT)$/u.test(target.tagName))
  );
}

/** ⌘K or Ctrl-K anywhere, "/" outside of inputs, and calls from elsewhere. `toggle` gets what the palette should do. */
export function usePaletteKeys(toggle: (open: (wasOpen: boolean) => boolean) => void): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent) {
      if (
        event.key.toLowerCase() === "k" &&
        (event.metaKey || event.ctrlKey) &&
        !event.altKey &&
        !event.shiftKey
      ) {
        event.preventDefault();
        toggle((wasOpen) => !wasOpen);
      } else if (event.key === "/" && !event.metaKey && !event.ctrlKey && !isTyping(event.target)) {
        event.preventDefault();
        toggle(() => true);
      }
    }
    window.addEventListener("keydown", onKey);
    const stop = onOpenPalette(() => toggle(() => true));
    return () => {
      window.removeEventListener("keydown", onKey);
      stop();
    };
  }, [toggle]);
}

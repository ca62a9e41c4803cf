"use client";

import { useEffect } from "react";
import type { Content } from "./editor-state";
import { focusCell } from "./grid-cells";

/** Ctrl-S saves at once, F4 goes to the lines from wherever one is. */
export function useEditorKeys(saveNow: () => void, content: Content): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const command = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (command && event.key.toLowerCase() === "s") saveNow();
      else if (event.key === "F4") focusCell(content.rows.at(-1)?.id ?? "", "item_type");
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  });
}

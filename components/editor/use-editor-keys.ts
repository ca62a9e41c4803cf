"use client";

import { useShortcuts } from "@/components/keyboard/use-shortcuts";
import type { Content } from "./editor-state";
import { focusCell } from "./grid-cells";

/** Ctrl-S saves at once; F4 goes to the lines from anywhere. */
export function useEditorKeys(saveNow: () => void, content: Content): void {
  const goToLines = () => focusCell(content.rows.at(-1)?.id ?? "", "item_type");
  useShortcuts({ "Control+s": saveNow, F4: goToLines });
}

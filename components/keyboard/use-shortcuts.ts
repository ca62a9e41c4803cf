"use client";

import { useEffect, useRef } from "react";
import { addShortcuts, type Shortcut } from "./keyboard";
import { useOwner } from "./keyboard-owner";

/**
 * Keys that work wherever the cursor is, by `keyName`: on the page while nothing is open over it, in a window while it is
 * the last that was opened. Which keys there are stays the same; what they do is looked up as they are pressed.
 */
export function useShortcuts(keys: Readonly<Record<string, Shortcut>>): void {
  const owner = useOwner();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => addShortcuts({ owner, keys: () => latest.current }), [owner]);
}

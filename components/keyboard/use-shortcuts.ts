"use client";

import { useEffect, useRef } from "react";
import { addShortcuts, type Shortcut } from "./keyboard";
import { useOwner } from "./keyboard-owner";

/**
 * Registers shortcuts, by `keyName`, that work wherever the focus is: on the page while nothing is open over it, in a window
 * while it was opened last. The set of keys must not change; their actions are looked up when pressed.
 */
export function useShortcuts(keys: Readonly<Record<string, Shortcut>>): void {
  const owner = useOwner();
  const latest = useRef(keys);
  latest.current = keys;
  useEffect(() => addShortcuts({ owner, keys: () => latest.current }), [owner]);
}

"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect } from "react";
import type { Presence } from "./use-presence";

/** A field, a cell of the lines or a window has the cursor, or a field of its own holds words: a page that is drawn anew would take them away. */
const isBusy = (): boolean => {
  const { activeElement: at } = document;
  if (document.querySelector("main [data-unsaved]")) return true;
  return (
    at !== null &&
    at !== document.body &&
    (!at.closest("main") || at.matches("input, textarea, select, [data-cell]"))
  );
};

/**
 * A version that somebody else has saved, where everything typed here is saved: shown by itself as soon as nobody's cursor is in the
 * way. What is left is to show it when it is asked for; null where there is none.
 */
export function useNewerVersion(
  presence: Presence | null,
  isBehind: (version: number) => boolean,
): (() => void) | null {
  const router = useRouter();
  const show = useCallback(() => router.refresh(), [router]);
  const newer = presence !== null && isBehind(presence.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether the cursor is in the way is asked with each beat.
  useEffect(() => {
    if (newer && !isBusy()) show();
  }, [newer, show, presence]);
  return newer ? show : null;
}

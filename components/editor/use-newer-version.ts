"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect } from "react";
import type { Presence } from "./use-presence";

/**
 * Whether the cursor is in a field, a cell of the lines or a dialog, or a field that is not part of the
 * document (such as a new advisory) holds unsaved text: rendering the page again would lose them.
 */
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
 * Shows a version that somebody else has saved, if everything typed here is saved: automatically as soon as
 * the cursor is not in the way. Until then it returns a function that shows it on request; null if there is
 * no newer version.
 */
export function useNewerVersion(
  presence: Presence | null,
  isBehind: (version: number) => boolean,
): (() => void) | null {
  const router = useRouter();
  const show = useCallback(() => router.refresh(), [router]);
  const newer = presence !== null && isBehind(presence.version);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whether the cursor is in the way is checked with each heartbeat.
  useEffect(() => {
    if (newer && !isBusy()) show();
  }, [newer, show, presence]);
  return newer ? show : null;
}

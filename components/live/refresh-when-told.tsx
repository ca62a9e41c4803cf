"use client";

import { useRouter } from "next/navigation";
import { useEffect, useEffectEvent, useRef } from "react";
import { hasUnsavedChanges } from "@/components/form/unsaved-changes";
import { type Shown, useLive } from "./use-live";

/** A screen is not read again more often than this, in ms: many changes in a row share one. */
const PAUSE_MS = 400;

export interface RefreshProps extends Shown {
  /** Also while a window is open over the page, because the URL opens it and it is read with the page. */
  underWindows?: boolean;
}

/** Whether a window or a menu is open, or about to be. */
const isCovered = () => (document.documentElement.dataset.keyboard ?? "page") !== "page";

/** The part of `LiveRefresh` that is in the browser. */
export function RefreshWhenTold({
  underWindows = false,
  madeAt,
  ...shown
}: RefreshProps & { madeAt: string }) {
  const router = useRouter();
  const stale = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const last = useRef(0);

  const refresh = () => {
    timer.current = null;
    if (document.visibilityState === "hidden" || hasUnsavedChanges()) return;
    if (isCovered() && !underWindows) {
      timer.current = setTimeout(refresh, PAUSE_MS);
      return;
    }
    stale.current = false;
    last.current = performance.now();
    router.refresh();
  };
  const soon = () => {
    stale.current = true;
    timer.current ??= setTimeout(refresh, Math.max(0, last.current + PAUSE_MS - performance.now()));
  };
  useLive(shown, soon, madeAt);

  const makeUp = useEffectEvent(() => {
    if (stale.current && document.visibilityState === "visible") soon();
  });
  useEffect(() => {
    const look = () => makeUp();
    document.addEventListener("visibilitychange", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      if (timer.current) clearTimeout(timer.current);
      timer.current = null;
    };
  }, []);
  return null;
}

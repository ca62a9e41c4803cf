"use client";

import { useEffect } from "react";

/**
 * Calls `leave` as soon as a page is left or goes out of sight, in whichever way: by going back, by a reload, by a closed tab or
 * another one. A link takes the page's parts away one by one, which they see for themselves. Where `leave` answers false, something
 * would be lost, and the browser asks first.
 */
export function useLeaving(leave: () => boolean): void {
  useEffect(() => {
    const left = () => void leave();
    const hidden = () => {
      if (document.visibilityState === "hidden") leave();
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!leave()) event.preventDefault();
    };
    window.addEventListener("pagehide", left);
    window.addEventListener("popstate", left);
    window.addEventListener("beforeunload", ask);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("pagehide", left);
      window.removeEventListener("popstate", left);
      window.removeEventListener("beforeunload", ask);
      document.removeEventListener("visibilitychange", hidden);
    };
  }, [leave]);
}

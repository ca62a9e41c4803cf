import { useEffect } from "react";

/** Keeps the screen awake while the page is visible, where the browser can. */
export function useWakeLock(): void {
  useEffect(() => {
    let gone = false;
    let lock: WakeLockSentinel | null = null;
    const keep = async () => {
      // A hidden page loses its lock, and is refused one.
      if (document.hidden || !("wakeLock" in navigator)) return;
      const taken = await navigator.wakeLock.request("screen").catch(() => null);
      if (gone) void taken?.release();
      else lock = taken;
    };
    void keep();
    document.addEventListener("visibilitychange", keep);
    return () => {
      gone = true;
      document.removeEventListener("visibilitychange", keep);
      void lock?.release();
    };
  }, []);
}

import { useCallback, useEffect, useEffectEvent, useState } from "react";

const IDLE_MS = 30_000;

/** Calls `then` after half a minute in which nothing was touched, while `waits`. Returns what to call at each touch. */
export function useIdle(then: () => void, waits: boolean): () => void {
  const [touches, setTouches] = useState(0);
  const elapsed = useEffectEvent(then);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each touch begins the time anew
  useEffect(() => {
    if (!waits) return;
    const timer = setTimeout(() => elapsed(), IDLE_MS);
    return () => clearTimeout(timer);
  }, [waits, touches]);
  return useCallback(() => setTouches((count) => count + 1), []);
}

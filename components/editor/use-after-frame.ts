"use client";

import { startTransition, useEffect, useState } from "react";

/**
 * A value that is not drawn with the key that changed it, but once the frame that shows the key has been drawn: React's own deferral lets what
 * is deferred begin before that frame, which then waits for it. In a tab that is not seen there is no frame to wait for.
 */
export function useAfterFrame<T extends object>(value: T): T {
  const [shown, setShown] = useState(value);
  useEffect(() => {
    if (shown === value) return;
    let timer: ReturnType<typeof setTimeout>;
    const follow = () => {
      timer = setTimeout(() => startTransition(() => setShown(value)));
    };
    const frame = document.hidden ? void follow() : requestAnimationFrame(follow);
    return () => {
      if (frame) cancelAnimationFrame(frame);
      clearTimeout(timer);
    };
  }, [value, shown]);
  return shown;
}

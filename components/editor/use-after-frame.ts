"use client";

import { startTransition, useEffect, useState } from "react";

/**
 * Returns a value one frame late, so that what depends on it does not delay the frame that shows the
 * keystroke. React's own deferral can begin the deferred work before that frame, which then has to wait. A
 * hidden tab has no frames, so nothing is delayed there.
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

import { useEffect, useState } from "react";

/** Longer than anybody types on without a look at the screen. */
const PATIENCE_MS = 2_000;

/**
 * Whether an answer is awaited that moves the focus: from the question until the frames in which that happens, but not for as long as a
 * server that is away would take.
 */
export function useComing(pending: boolean): boolean {
  const [settled, setSettled] = useState(true);
  useEffect(() => {
    if (pending) {
      setSettled(false);
      const timer = setTimeout(() => setSettled(true), PATIENCE_MS);
      return () => clearTimeout(timer);
    }
    // The field may be rendered a frame after the answer, and gets the focus a frame after that.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setSettled(true));
    });
    return () => cancelAnimationFrame(frame);
  }, [pending]);
  return !settled;
}

import { useLayoutEffect, useState } from "react";

/** Longer than anybody types on without a look at the screen. */
const PATIENCE_MS = 2_000;

/**
 * Whether an answer is awaited that moves the focus: from the question until the frames in which that happens, but not for as long as a
 * server that is away would take. An answer that found nothing moves nothing.
 */
export function useComing(pending: boolean, found: boolean): boolean {
  const [late, setLate] = useState(false);
  const [moving, setMoving] = useState(false);
  useLayoutEffect(() => {
    if (pending) {
      setMoving(true);
      const timer = setTimeout(() => setLate(true), PATIENCE_MS);
      return () => clearTimeout(timer);
    }
    const arrived = () => {
      setMoving(false);
      setLate(false);
    };
    if (!found) return arrived();
    // The field may be rendered a frame after the answer, and gets the focus a frame after that. From then on keys are its own.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(arrived);
    });
    window.addEventListener("focusin", arrived, { once: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener("focusin", arrived);
    };
  }, [pending, found]);
  // From the render in which the question is asked: the next key may come a millisecond later.
  return pending ? !late : moving && found;
}

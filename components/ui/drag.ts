import { type RefObject, useEffect } from "react";

/** A mouse that moves this far, in pixels, drags; a finger that does before `PRESS_MS` scrolls. */
export const DRAG_SLACK = 5;
export const PRESS_MS = 300;

/** A finger that holds a card must not scroll the page: only a listener that is not passive can say so. */
export function useStillPage(
  element: RefObject<HTMLElement | null>,
  held: RefObject<{ dragging: boolean } | null>,
) {
  useEffect(() => {
    const surface = element.current;
    const hold = (event: TouchEvent) => {
      if (held.current?.dragging) event.preventDefault();
    };
    surface?.addEventListener("touchmove", hold, { passive: false });
    return () => surface?.removeEventListener("touchmove", hold);
  }, [element, held]);
}

import { type FocusEvent, type RefObject, useLayoutEffect, useRef } from "react";
import type { CardView } from "./card-view";

/** A card that changes its column is drawn anew: if it had the focus, it has it again. */
export function useKeptFocus(body: RefObject<HTMLElement | null>, cards: readonly CardView[]) {
  const focused = useRef<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a card is drawn anew when the cards are others
  useLayoutEffect(() => {
    if (focused.current && document.activeElement === document.body)
      body.current
        ?.querySelector<HTMLElement>(`[data-card="${focused.current}"]`)
        ?.focus({ preventScroll: true });
  }, [body, cards]);
  return {
    onFocus({ target }: FocusEvent<HTMLElement>) {
      focused.current = target.dataset.card ?? null;
    },
    onBlur() {
      focused.current = null;
    },
  };
}

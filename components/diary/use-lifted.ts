import { type RefObject, useEffect } from "react";

/** Marks the card that is carried until it is put down. Not by rendering: no other card has to know. */
export function useLifted(body: RefObject<HTMLElement | null>, id: string | null | undefined): void {
  useEffect(() => {
    const card = id && body.current?.querySelector<HTMLElement>(`[data-card="${id}"]`);
    if (!card) return;
    card.dataset.lifted = "";
    return () => {
      delete card.dataset.lifted;
    };
  }, [body, id]);
}

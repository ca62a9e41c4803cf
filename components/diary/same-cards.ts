import { useRef } from "react";
import type { CardView } from "./card-view";

/**
 * The cards that were packed, and those that say what they said before as the same objects: after a change the server sends the whole
 * day, and only the cards that changed are rendered again.
 */
export function useSameCards(packed: string): readonly CardView[] {
  const kept = useRef<{ from: string; same: readonly CardView[] }>({ from: "[]", same: [] });
  if (kept.current.from !== packed)
    kept.current = { from: packed, same: sameCards(kept.current.same, JSON.parse(packed)) };
  return kept.current.same;
}

export function sameCards(before: readonly CardView[], now: readonly CardView[]): readonly CardView[] {
  const known = new Map(before.map((card) => [card.id, card]));
  const same = now.map((card) => {
    const was = known.get(card.id);
    return was && isSame(was, card) ? was : card;
  });
  return same.length === before.length && same.every((card, n) => card === before[n]) ? before : same;
}

const isSame = (a: CardView, b: CardView) =>
  (Object.keys(b) as (keyof CardView)[]).every((field) => a[field] === b[field]);

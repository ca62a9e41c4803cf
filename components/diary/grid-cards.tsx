import { memo, startTransition, useEffect, useState } from "react";
import { type DiaryBy, lanesOf, placeOf } from "@/lib/appointments/rules/diary-day";
import type { CardView } from "./card-view";
import { DiaryCard } from "./diary-card";
import { cardHrefs, type DiaryAddress } from "./links";
import type { GridFrame } from "./paint";

interface GridCardsProps {
  cards: readonly CardView[];
  columns: readonly (string | null)[];
  by: DiaryBy;
  frame: GridFrame;
  address: DiaryAddress;
  isMovable(card: CardView): boolean;
}

/** So many cards come with the page, more than a garage's day has and a screen shows; the other columns follow. */
const FIRST = 240;
const STEP = 600;

/**
 * The cards of the grid, by column. Nothing of it is rendered again while a card is carried. A column is laid out and painted apart
 * from the others and from what is carried over it, and not at all while it is out of sight.
 */
export const GridCards = memo(function GridCards({
  cards,
  columns,
  by,
  frame,
  address,
  isMovable,
}: GridCardsProps) {
  const [limit, setLimit] = useState(FIRST);
  useEffect(() => {
    if (limit >= cards.length) return;
    const timer = setTimeout(() => startTransition(() => setLimit(limit + STEP)));
    return () => clearTimeout(timer);
  }, [limit, cards.length]);
  const hrefOf = cardHrefs(address);
  const ofColumns = Map.groupBy(cards, (card) => Math.max(0, columns.indexOf(placeOf(card, by))));
  let before = 0;
  return [...ofColumns].map(([column, own]) => {
    if (before >= limit) return null;
    before += own.length;
    const lanes = lanesOf(own);
    return (
      <div
        key={columns[column] ?? ""}
        className="absolute inset-y-0 contain-strict [content-visibility:auto]"
        style={{ left: `${(100 * column) / columns.length}%`, width: `${100 / columns.length}%` }}
      >
        {own.map((card) => {
          const { lane, lanes: count } = lanes.get(card.id) ?? { lane: 0, lanes: 1 };
          return (
            <DiaryCard
              key={card.id}
              card={card}
              frame={frame}
              lane={lane}
              lanes={count}
              href={hrefOf(card.id)}
              movable={isMovable(card)}
            />
          );
        })}
      </div>
    );
  });
});

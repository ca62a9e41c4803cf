"use client";

import { useCallback, useEffect, useRef, useState } from "react";
import { TextAction } from "@/components/conversations/text-action";
import type { TextSubject } from "@/components/conversations/text-dialog";
import { type BoardRights, COLUMNS, movesOf } from "@/lib/workshop/rules/board";
import { BoardCardItem } from "./board-card";
import { BoardColumn } from "./board-column";
import type { CardView } from "./card-view";
import { CarriedBanner } from "./carried-banner";
import { moveTo } from "./carrying";
import { useBoardKeys } from "./use-board-keys";
import { useCarrying } from "./use-carrying";
import { useDrag } from "./use-drag";
import { useFresh } from "./use-fresh";
import { useMoving } from "./use-moving";

interface WorkshopBoardProps {
  cards: readonly CardView[];
  day: string;
  rights: BoardRights & {
    /** May write text messages. */
    texts: boolean;
  };
}

/** What a text about a card is about: its job, or the appointment before there is one. */
const subjectOf = ({ booking, job }: CardView): TextSubject =>
  job ? { document_id: job.id } : { appointment_id: booking?.id ?? "" };

/** Today's work by its state. Cards are moved by their menus, by the arrow keys, by mouse and by finger. */
export function WorkshopBoard({ cards: saved, day, rights }: WorkshopBoardProps) {
  const board = useRef<HTMLElement>(null);
  const [said, say] = useState("");
  const [menuOf, setMenuOf] = useState<string | null>(null);
  const [texting, setTexting] = useState<TextSubject | null>(null);
  const stopTexting = useCallback(() => setTexting(null), []);
  /** A card that changes its column is drawn anew: it has the focus again afterwards. */
  const refocus = useRef<string | null>(null);
  const moving = useMoving(saved, say);
  const { cards } = moving;
  const allowed = (card: CardView) => (card.pending ? [] : movesOf(card, rights));
  const move: typeof moving.move = (card, to) => {
    refocus.current = card.id;
    moving.move(card, to);
  };
  const carrying = useCarrying({
    cardOf: (id) => cards.find((card) => card.id === id),
    movesOf: allowed,
    onMove: move,
    say,
  });
  const { carried } = carrying;
  const drag = useDrag({
    board,
    onPickUp: (id) => carrying.pickUp(id, "pointer"),
    onOver: carrying.over,
    onPlace: carrying.place,
    onGiveBack: carrying.giveBack,
  });
  const onKeyDown = useBoardKeys({
    board,
    carrying,
    cards,
    onMenu(card) {
      if (allowed(card).length === 0) return false;
      setMenuOf(card.id);
      return true;
    },
  });
  useFresh(carried !== null || menuOf !== null || texting !== null);

  useEffect(() => {
    const id = refocus.current;
    const card = cards.find((other) => other.id === id);
    if (!card) return;
    if (document.activeElement === document.body)
      board.current?.querySelector<HTMLElement>(`[data-card="${id}"] a`)?.focus({ preventScroll: true });
    if (!card.pending) refocus.current = null;
  }, [cards]);

  return (
    <>
      <CarriedBanner
        card={carried?.by === "keys" ? cards.find(({ id }) => id === carried.id) : undefined}
        onGiveBack={carrying.giveBack}
      />
      <section
        ref={board}
        aria-label="Workshop board"
        onKeyDown={(event) => {
          if (event.key === "Escape") drag.letGo();
          onKeyDown(event);
        }}
        {...drag.handlers}
        className="relative -mx-3 grid scroll-px-3 snap-x auto-cols-[minmax(15rem,85vw)] grid-flow-col items-start gap-2 overflow-x-auto px-3 pb-4 sm:-mx-6 sm:scroll-px-6 sm:auto-cols-[minmax(15rem,1fr)] sm:px-6 xl:grid-flow-row xl:grid-cols-[repeat(8,minmax(8.25rem,1fr))]"
      >
        {COLUMNS.map((column) => {
          const inColumn = cards.filter((card) => card.column === column);
          return (
            <BoardColumn
              key={column}
              column={column}
              count={inColumn.length}
              takes={carried ? column === carried.from || moveTo(carried, column) !== undefined : null}
              over={carried?.over === column}
            >
              {inColumn.map((card) => (
                <BoardCardItem
                  key={card.id}
                  card={card}
                  day={day}
                  moves={allowed(card)}
                  carriedBy={carried?.id === card.id ? carried.by : null}
                  menuOpen={menuOf === card.id}
                  onMenu={(open) => setMenuOf(open ? card.id : null)}
                  onMove={(to) => move(card, to)}
                  onPickUp={() => carrying.pickUp(card.id, "keys")}
                  onText={rights.texts ? () => setTexting(subjectOf(card)) : undefined}
                />
              ))}
            </BoardColumn>
          );
        })}
      </section>
      <p role="status" className="sr-only">
        {said}
      </p>
      {texting ? <TextAction subject={texting} onClose={stopTexting} /> : null}
    </>
  );
}

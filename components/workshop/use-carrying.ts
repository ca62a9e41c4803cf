import { useRef, useState } from "react";
import { type BoardMove, type Column, columnWords } from "@/lib/workshop/rules/board";
import { type CardView, cardName } from "./card-view";
import { type Carried, carryOver, moveTo, pickUp, step } from "./carrying";

interface Options {
  cardOf(id: string): CardView | undefined;
  movesOf(card: CardView): readonly BoardMove[];
  onMove(card: CardView, move: BoardMove): void;
  say(text: string): void;
}

/** The one way in which a card moves: picked up, carried, placed or given back. */
export function useCarrying({ cardOf, movesOf, onMove, say }: Options) {
  const current = useRef<Carried | null>(null);
  const [carried, setCarried] = useState<Carried | null>(null);

  const show = (next: Carried | null) => {
    current.current = next;
    setCarried(next);
  };

  const carry = (next: Carried) => {
    if (next === current.current) return;
    show(next);
    const lawful = next.over === next.from || moveTo(next, next.over);
    say(lawful ? columnWords[next.over] : `${columnWords[next.over]}: not possible`);
  };

  const giveBack = () => {
    if (!current.current) return;
    show(null);
    say("Not moved");
  };

  return {
    carried,
    isCarrying: () => current.current !== null,
    /** Picks up a card; false if it cannot be moved. */
    pickUp(id: string, by: Carried["by"]): boolean {
      const card = cardOf(id);
      const moves = card ? movesOf(card) : [];
      if (!card || moves.length === 0) return false;
      show(pickUp(card, moves, by));
      say(by === "keys" ? `${cardName(card)} is picked up. Left and right move it, Enter places it.` : "");
      return true;
    },
    step: (side: "left" | "right") => current.current && carry(step(current.current, side)),
    over: (column: Column) => current.current && carry(carryOver(current.current, column)),
    /** Puts the card into the column where it is now, if that may take it. */
    place() {
      const placed = current.current;
      if (!placed) return;
      const move = moveTo(placed, placed.over);
      const card = cardOf(placed.id);
      if (!move || !card) return giveBack();
      show(null);
      onMove(card, move);
    },
    giveBack,
  };
}

export type Carrying = ReturnType<typeof useCarrying>;

import { type RefObject, useCallback, useRef, useState } from "react";
import { type DiaryDay, type Objection, objectionTo } from "@/lib/appointments/rules/diary-day";
import {
  type Changing,
  dragTo,
  draw,
  isChanged,
  type Move,
  type PickedCard,
  pickUp,
  type Spot,
  type Step,
  stepBy,
} from "./move";
import { type GridFrame, paintGhost, placingWords } from "./paint";

/** How a card is carried: dragged by a pointer, by the arrow keys, or put down by a tap on its new place. */
export type Carrier = "pointer" | "keys" | "tap";

interface Options {
  diary: DiaryDay;
  frame: GridFrame;
  columns: Move["columns"];
  ghost: RefObject<HTMLElement | null>;
  live: RefObject<HTMLElement | null>;
  /** Called with a card in its new place; nothing speaks against it that the user could not confirm. */
  onPlace(move: Move, objection: Objection | null): void;
}

/** The one way in which a card moves: picked up, carried, placed or given back. */
export function useMove({ diary, frame, columns, ghost, live, onPlace }: Options) {
  const move = useRef<Move | null>(null);
  const [carried, setCarried] = useState<{ id: string | null; by: Carrier } | null>(null);

  const say = useCallback(
    (text: string) => {
      if (live.current) live.current.textContent = text;
    },
    [live],
  );

  const show = useCallback(
    (next: Move) => {
      const was = move.current;
      move.current = next;
      if (was && samePlace(was, next)) return;
      const objection = objectionTo(diary, next.card, next.placing);
      const column = columns.indexOf(next.placing.column);
      if (ghost.current) paintGhost(ghost.current, frame, column, next.placing, objection);
      say(placingWords(next.placing, diary.columns[column]?.name ?? "", objection));
    },
    [diary, frame, columns, ghost, say],
  );

  const end = useCallback(() => {
    move.current = null;
    setCarried(null);
    if (ghost.current) ghost.current.hidden = true;
  }, [ghost]);

  const begin = useCallback(
    (next: Move, by: Carrier) => {
      move.current = null;
      show(next);
      setCarried({ id: next.card?.id ?? null, by });
    },
    [show],
  );

  return {
    carried,
    isCarrying: () => move.current !== null,
    changing: () => move.current?.changing ?? null,
    /** Picks up a card of this day, or, with `elsewhere`, of another. */
    pickUp: (card: PickedCard, changing: Changing, by: Carrier, elsewhere = false) =>
      begin(pickUp(card, changing, diary.by, columns, elsewhere), by),
    draw: (spot: Spot) => begin(draw(spot, diary.by, columns), "pointer"),
    dragTo: (spot: Spot) => move.current && show(dragTo(move.current, spot)),
    step: (step: Step) => move.current && show(stepBy(move.current, step)),
    /** Puts the card where it is now, if it may stand there. A card that has not moved is given back. */
    place() {
      const placed = move.current;
      if (!placed) return;
      const objection = objectionTo(diary, placed.card, placed.placing);
      if (!isChanged(placed)) {
        end();
        say("Not moved");
      } else if (objection && !objection.confirmable) {
        // A pointer that lets go gives the card back; keys and taps stay with it and may try another place.
        if (carried?.by === "pointer" || carried === null) end();
        say(`Not possible: ${objection.text}`);
      } else {
        end();
        onPlace(placed, objection);
      }
    },
    giveBack() {
      if (!move.current) return;
      end();
      say("Not moved");
    },
  };
}

export type Mover = ReturnType<typeof useMove>;

const samePlace = (a: Move, b: Move) =>
  a.placing.column === b.placing.column &&
  a.placing.start === b.placing.start &&
  a.placing.end === b.placing.end;

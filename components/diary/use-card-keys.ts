import type { KeyboardEvent, RefObject } from "react";
import { type DiaryBy, placeOf } from "@/lib/appointments/rules/diary-day";
import type { CardView } from "./card-view";
import type { Step } from "./move";
import type { Mover } from "./use-move";

const STEPS: Readonly<Record<string, Step>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
  "Shift+ArrowUp": "shorter",
  "Shift+ArrowDown": "longer",
};

interface Options {
  body: RefObject<HTMLElement | null>;
  mover: Mover;
  columns: readonly (string | null)[];
  by: DiaryBy;
  cardOf(id: string): CardView | undefined;
  mayMove(card: CardView): boolean;
  onMenu(card: CardView): void;
  onOpen(card: CardView): void;
}

/**
 * The keys of the grid. On a card: Enter opens its menu, or the card itself where it may not be moved; arrows go to the next card. While a card is carried: arrows move it by
 * 15 minutes or a column, with Shift they change its length, Enter places it, Escape gives it back.
 */
export function useCardKeys({ body, mover, columns, by, cardOf, mayMove, onMenu, onOpen }: Options) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement)) return;
    const card = cardOf(event.target.closest<HTMLElement>("[data-card]")?.dataset.card ?? "");
    const handled = mover.isCarrying() ? carry(event) : card ? walk(event, card) : false;
    if (handled) {
      event.preventDefault();
      event.stopPropagation();
    }
  }

  function carry(event: KeyboardEvent): boolean {
    const step = STEPS[event.shiftKey ? `Shift+${event.key}` : event.key];
    if (step) mover.step(mover.changing() === "length" ? LENGTHS[step] : step);
    else if (event.key === "Enter" || event.key === " ") mover.place();
    else if (event.key === "Escape") mover.giveBack();
    else return event.key === "Tab";
    return true;
  }

  function walk(event: KeyboardEvent, card: CardView): boolean {
    if (event.key === "Enter" || event.key === " ") {
      if (mayMove(card)) onMenu(card);
      else onOpen(card);
      return true;
    }
    const next = neighbour(event.key, card);
    if (!next) return false;
    body.current?.querySelector<HTMLElement>(`[data-card="${next}"]`)?.focus();
    return true;
  }

  /** The card above or below in its column, or the nearest in time in the next column that has any. */
  function neighbour(key: string, card: CardView): string | undefined {
    const all = [...(body.current?.querySelectorAll<HTMLElement>("[data-card]") ?? [])].flatMap(
      ({ dataset }) => cardOf(dataset.card ?? "") ?? [],
    );
    const inColumn = (id: string | null) =>
      all.filter((other) => placeOf(other, by) === id).sort((a, b) => a.start - b.start);
    const here = columns.indexOf(placeOf(card, by));
    if (key === "ArrowUp" || key === "ArrowDown") {
      const column = inColumn(placeOf(card, by));
      return column[column.findIndex(({ id }) => id === card.id) + (key === "ArrowUp" ? -1 : 1)]?.id;
    }
    if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
    const order = key === "ArrowLeft" ? columns.slice(0, here).reverse() : columns.slice(here + 1);
    const there = order.map(inColumn).find((cards) => cards.length > 0) ?? [];
    return there.reduce<CardView | undefined>(
      (best, other) =>
        !best || Math.abs(other.start - card.start) < Math.abs(best.start - card.start) ? other : best,
      undefined,
    )?.id;
  }

  return { onKeyDown };
}

/** While the length is changed, up and down mean shorter and longer. */
const LENGTHS: Readonly<Record<Step, Step>> = {
  up: "shorter",
  down: "longer",
  left: "shorter",
  right: "longer",
  shorter: "shorter",
  longer: "longer",
};

import type { KeyboardEvent, RefObject } from "react";
import { COLUMNS } from "@/lib/workshop/rules/board";
import type { CardView } from "./card-view";
import type { Carrying } from "./use-carrying";

interface Options {
  board: RefObject<HTMLElement | null>;
  carrying: Carrying;
  cards: readonly CardView[];
  /** Whether a card has a menu, which is then opened. */
  onMenu(card: CardView): boolean;
}

/**
 * The keys of the board. On a card: Enter opens its menu, arrows go to the next card. While a card is carried: left and right carry
 * it to the next column, Enter places it, Escape gives it back.
 */
export function useBoardKeys({ board, carrying, cards, onMenu }: Options) {
  return (event: KeyboardEvent<HTMLElement>) => {
    const { target } = event;
    // A menu is drawn elsewhere on the page; its keys are its own.
    if (!(target instanceof HTMLElement) || !board.current?.contains(target)) return;
    if (event.ctrlKey || event.metaKey || event.altKey || target.closest("button")) return;
    const id = target.closest<HTMLElement>("[data-card]")?.dataset.card;
    const card = cards.find((other) => other.id === id);
    const handled = carrying.isCarrying() ? carry(event.key) : card ? walk(event.key, card) : false;
    if (!handled) return;
    event.preventDefault();
    event.stopPropagation();
  };

  function carry(key: string): boolean {
    if (key === "ArrowLeft") carrying.step("left");
    else if (key === "ArrowRight") carrying.step("right");
    else if (key === "Enter" || key === " ") carrying.place();
    else if (key === "Escape") carrying.giveBack();
    else return key === "Tab" || key.startsWith("Arrow");
    return true;
  }

  function walk(key: string, card: CardView): boolean {
    if (key === "Enter" || key === " ") return onMenu(card);
    const next = neighbour(key, card);
    if (!next) return false;
    board.current?.querySelector<HTMLElement>(`[data-card="${next}"] a`)?.focus();
    return true;
  }

  /** The card above or below in its column, or the one at the same height in the next column that has any. */
  function neighbour(key: string, card: CardView): string | undefined {
    const inColumn = (column: CardView["column"]) => cards.filter((other) => other.column === column);
    const here = inColumn(card.column);
    const at = here.indexOf(card);
    if (key === "ArrowUp") return here[at - 1]?.id;
    if (key === "ArrowDown") return here[at + 1]?.id;
    if (key !== "ArrowLeft" && key !== "ArrowRight") return undefined;
    const index = COLUMNS.indexOf(card.column);
    const order = key === "ArrowLeft" ? COLUMNS.slice(0, index).reverse() : COLUMNS.slice(index + 1);
    const there = order.map(inColumn).find((found) => found.length > 0) ?? [];
    return there[Math.min(at, there.length - 1)]?.id;
  }
}

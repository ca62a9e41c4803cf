import { formatRegistration } from "@/lib/vehicles/rules/registration";
import { ageOf, type Due, dueOf } from "@/lib/workshop/rules/ages";
import { type BoardMove, moved } from "@/lib/workshop/rules/board";
import type { BoardCard } from "@/lib/workshop/rules/cards";

/** A card with what it says of time, as it stood when the page was made: server and browser say the same. */
export interface CardView extends BoardCard {
  /** How long it has been in its state; null for a car that is not here yet. */
  age: string | null;
  due: Due | null;
  /** It was moved here and is not saved yet. */
  pending: boolean;
}

export const viewOf = (card: BoardCard, now: number, timeZone: string): CardView => ({
  ...card,
  age: ageOf(card, now),
  due: dueOf(card.column, card.booking, now, timeZone),
  pending: false,
});

/** A card that has just been moved. */
export const movedView = (card: CardView, move: BoardMove): CardView => ({
  ...moved(card, move),
  column: move.column,
  age: move.column === "booked" ? null : "just now",
  due: null,
  pending: true,
});

/** What a card is called: its registration, or whom or what it is for. */
export const cardName = ({ registration, customer, what }: BoardCard): string =>
  formatRegistration(registration) || customer || what || "No registration";

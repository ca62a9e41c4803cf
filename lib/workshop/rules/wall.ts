import { ageOf, type Due, dueOf } from "./ages";
import type { Column } from "./board";
import type { BoardCard } from "./cards";

/** A car as the wall screen shows it: anybody in the workshop may read it, so that it names no customer. */
export interface WallCard {
  id: string;
  column: Column;
  registration: string;
  initials: string;
  what: string;
  technician: string | null;
  bay: string | null;
  due: Due | null;
  age: string | null;
}

export const wallCard = (card: BoardCard, now: number, timeZone: string): WallCard => ({
  id: card.id,
  column: card.column,
  registration: card.registration,
  initials: initialsOf(card.customer ?? ""),
  what: wallWords(card.what ?? "", card.customer ?? ""),
  technician: card.technician,
  bay: card.bay,
  due: dueOf(card.column, card.booking, now, timeZone),
  age: ageOf(card, now),
});

const TITLES = /^(mr|mrs|miss|ms|mx|dr|prof|rev|sir|lady|lord)\.?$/i;

/** "PH" of "Mr Piotr Haigh": the initials of the first and the last name. */
export function initialsOf(name: string): string {
  const names = name.split(/[\s&]+/).filter((word) => /^\p{L}/u.test(word) && !TITLES.test(word));
  const chosen = names.length > 1 ? [names[0], names.at(-1)] : names;
  return chosen.map((word = "") => [...word][0]?.toUpperCase()).join("");
}

const LONGEST = 80;
/** Seven digits or more, however they are set apart, and amounts of money. */
const NUMBERS = /\+?\d(?:[\s()./-]*\d){6,}|£\s*[\d.,]+|\b\d[\d,]*\.\d{2}\b/g;
const EMAIL = /\S+@\S+/g;

/** What a car is here for, without what people write down besides: telephone numbers, addresses, prices, the customer's name. */
export function wallWords(what: string, customer: string): string {
  const names = customer.split(/[^\p{L}'-]+/u).filter((word) => word.length > 1 && !TITLES.test(word));
  const cleaned = what
    .replace(EMAIL, " ")
    .replace(NUMBERS, " ")
    .split(/(?<=[^\p{L}'-])|(?=[^\p{L}'-])/u)
    .filter((word) => !names.some((name) => sameName(name, word)))
    .join("")
    .replace(/\s+/g, " ")
    .trim();
  return cleaned.length > LONGEST ? `${cleaned.slice(0, LONGEST - 1).trimEnd()}…` : cleaned;
}

const sameName = (name: string, word: string) => word.toLowerCase().replace(/'s$/, "") === name.toLowerCase();

/** How many pages the screen needs if a column shows so many cards at once. */
export const pagesOf = (cards: readonly Pick<WallCard, "column">[], rows: number): number =>
  Math.max(
    1,
    ...[...Map.groupBy(cards, ({ column }) => column).values()].map((all) => Math.ceil(all.length / rows)),
  );

/** The cards of a column on a page. A column that is shorter than the others begins again from its first page. */
export function onPage<T>(cards: readonly T[], rows: number, page: number): T[] {
  const pages = Math.max(1, Math.ceil(cards.length / rows));
  const first = (page % pages) * rows;
  return cards.slice(first, first + rows);
}

import { type BoardMove, COLUMNS, type Column } from "@/lib/workshop/rules/board";

/** A card that is picked up, and the column over which it is now. */
export interface Carried {
  id: string;
  from: Column;
  moves: readonly BoardMove[];
  over: Column;
  by: "keys" | "pointer";
}

export const pickUp = (
  card: { id: string; column: Column },
  moves: readonly BoardMove[],
  by: Carried["by"],
): Carried => ({ id: card.id, from: card.column, moves, over: card.column, by });

/** Carries the card to the next column on that side that may take it. It stays if there is none. */
export function step(carried: Carried, side: "left" | "right"): Carried {
  const open = COLUMNS.filter((column) => column === carried.from || moveTo(carried, column));
  const next = open[open.indexOf(carried.over) + (side === "left" ? -1 : 1)];
  return next ? { ...carried, over: next } : carried;
}

/** Carries the card over a column, whether that may take it or not. */
export const carryOver = (carried: Carried, over: Column): Carried =>
  over === carried.over ? carried : { ...carried, over };

/** The move that puts the card into a column; undefined if that may not take it. */
export const moveTo = ({ moves }: Carried, column: Column): BoardMove | undefined =>
  moves.find((move) => move.column === column);

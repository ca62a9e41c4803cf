import {
  DAY_MINUTES,
  type DayCard,
  type DiaryBy,
  type Placing,
  placeOf,
  STEP_MINUTES,
  snap,
} from "@/lib/appointments/rules/diary-day";

/** What changes about a card that is picked up. */
export type Changing = "place" | "length";

/** A card as it stood when it was picked up: whoever moves it after somebody else did is told by its version. */
export interface PickedCard extends DayCard {
  version: number;
}

/** A card that is picked up, and where it would be placed now. A card of null is a new booking that is drawn. */
export interface Move {
  card: PickedCard | null;
  changing: Changing;
  by: DiaryBy;
  /** The card is of another day: wherever it is put, it has moved. */
  elsewhere: boolean;
  /** The columns in their order on screen; null is the column of those without a place. */
  columns: readonly (string | null)[];
  placing: Placing;
}

/** A pointer's position on the grid. */
export interface Spot {
  column: string | null;
  minutes: number;
}

/** Picks up a card, to move it or to change its length. */
export const pickUp = (
  card: PickedCard,
  changing: Changing,
  by: DiaryBy,
  columns: Move["columns"],
  elsewhere = false,
): Move => ({
  card,
  changing,
  by,
  elsewhere,
  columns,
  placing: { column: placeOf(card, by), start: card.start, end: card.end },
});

/** Begins to draw a booking at a spot. */
export function draw({ column, minutes }: Spot, by: DiaryBy, columns: Move["columns"]): Move {
  const start = within(snap(minutes - STEP_MINUTES / 2), 0, DAY_MINUTES - STEP_MINUTES);
  return {
    card: null,
    changing: "length",
    by,
    elsewhere: false,
    columns,
    placing: { column, start, end: start + STEP_MINUTES },
  };
}

/** Moves the card's beginning to a spot, or its end. */
export function dragTo(move: Move, { column, minutes }: Spot): Move {
  if (move.changing === "length") return withEnd(move, snap(minutes));
  return at(move, column, snap(minutes));
}

export type Step = "up" | "down" | "left" | "right" | "longer" | "shorter";

/** Moves the card by one step of the keyboard: 15 minutes, or to the next column; or makes it longer or shorter. */
export function stepBy(move: Move, step: Step): Move {
  const { column, start, end } = move.placing;
  switch (step) {
    case "up":
      return at(move, column, start - STEP_MINUTES);
    case "down":
      return at(move, column, start + STEP_MINUTES);
    case "longer":
      return withEnd(move, end + STEP_MINUTES);
    case "shorter":
      return withEnd(move, end - STEP_MINUTES);
    default:
      return at(move, beside(move.columns, column, step === "left" ? -1 : 1), start);
  }
}

/** Whether a card would stand elsewhere than it did. */
export const isChanged = ({ card, by, elsewhere, placing }: Move): boolean =>
  card === null ||
  elsewhere ||
  placeOf(card, by) !== placing.column ||
  card.start !== placing.start ||
  card.end !== placing.end;

function at(move: Move, column: string | null, start: number): Move {
  const length = move.placing.end - move.placing.start;
  const from = within(start, 0, DAY_MINUTES - length);
  return { ...move, placing: { column, start: from, end: from + length } };
}

function withEnd(move: Move, end: number): Move {
  const { start } = move.placing;
  return { ...move, placing: { ...move.placing, end: within(end, start + STEP_MINUTES, DAY_MINUTES) } };
}

function beside(columns: Move["columns"], column: string | null, by: 1 | -1): string | null {
  const next = columns[columns.indexOf(column) + by];
  return next === undefined ? column : next;
}

const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));

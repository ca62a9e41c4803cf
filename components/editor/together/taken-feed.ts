import type { Taken } from "./disputes";
import { unitKey } from "./units";

/** What somebody else has changed on the screen, by place, and who. */
export interface Change {
  places: readonly string[];
  by: string;
}

type Listener = (change: Change) => void;

/** Tells what came from somebody else to those who show it. */
export class TakenFeed {
  readonly #listeners = new Set<Listener>();

  readonly subscribe = (listener: Listener): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }
}

/** Where something has changed: `row.cell`, the name of a field, or the id of a new line. */
export const placesOf = ({ fields, cells, added }: Taken): string[] => [
  ...new Set([
    ...Object.keys(fields).map(unitKey),
    ...[...cells].flatMap(([row, values]) =>
      Object.keys(values).flatMap((cell) => (cell === "settled" ? [] : unitKey(`${row}.${cell}`))),
    ),
    ...added.map(({ row }) => row.id),
  ]),
];

import { isAfter } from "@/lib/events/live/order";
import type { Told } from "./live-source";

interface Entry {
  told: Told;
  place: string;
  /** Told before an older transaction had ended: a page that was made at the same place may not show it. */
  ahead: boolean;
}

/** So many times somebody was told something are remembered. */
const MOST = 500;

/**
 * What was told of late, and at which place in the order of events. A screen is made some time before it can hear of changes, and one
 * that is gone back to long before: it asks here what it has missed.
 */
export class ToldLately {
  readonly #entries: Entry[] = [];
  /** All that was told after this place is remembered. */
  #from: string;
  #place: string;

  constructor(from: string) {
    this.#from = this.#place = from;
  }

  /** Up to which place everything was told. */
  get place(): string {
    return this.#place;
  }

  add(told: Told, place: string): void {
    const ahead = !isAfter(place, this.#place);
    if (!ahead) this.#place = place;
    if (told.length > 0) this.#entries.push({ told, place: this.#place, ahead });
    if (this.#entries.length > MOST) this.#from = this.#entries.shift()?.place ?? this.#from;
  }

  /** What a page that was made at a place may not show. */
  since(made: string): Told {
    if (isAfter(this.#from, made)) return "anything";
    const missed = this.#entries
      .filter(({ place, ahead }) => isAfter(place, made) || (ahead && place === made))
      .map(({ told }) => told);
    return missed.includes("anything")
      ? "anything"
      : missed.flatMap((told) => (told === "anything" ? [] : told));
  }
}

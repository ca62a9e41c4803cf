/** What was done with a value: repaired beyond doubt, or kept with an issue to look at. */
export type Outcome = "repaired" | "kept";

/** A value that was not written the way GA4 writes it. */
export class Noted<T> {
  constructor(
    /** The value as understood; null if the text has no reading. */
    readonly value: T | null,
    readonly kind: string,
    readonly outcome: Outcome,
  ) {}
}

/** A cell's value: as it was, or with a note of what was done. An empty cell is null. */
export type Reading<T> = T | null | Noted<T>;

export const repaired = <T>(value: T | null, kind: string): Noted<T> => new Noted(value, kind, "repaired");

/** The value is taken as it is, and reported. */
export const reported = <T>(value: T, kind: string): Noted<T> => new Noted(value, kind, "kept");

/** The text has no reading: the field stays empty and the text goes to `legacy`. */
export const dropped = (kind: string): Noted<never> => new Noted<never>(null, kind, "kept");

/** Some of GA4's exports write this word in empty cells. */
export const isNullWord = (text: string): boolean => text === "null" || text === "NULL";

export const NULL_WORD = repaired<never>(null, "null-literal");

export const valueIn = <T>(reading: Reading<T>): T | null =>
  reading instanceof Noted ? reading.value : reading;

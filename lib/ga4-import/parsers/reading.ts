/** What became of a value: put right without doubt, or kept with something to be seen to. */
export type Outcome = "repaired" | "kept";

/** A value that was not simply there as GA4 writes it. */
export class Noted<T> {
  constructor(
    /** What the value is taken to be; null where the text has no reading. */
    readonly value: T | null,
    readonly kind: string,
    readonly outcome: Outcome,
  ) {}
}

/** A cell's value: as it stood, or with a note on what was done. An empty cell is null. */
export type Reading<T> = T | null | Noted<T>;

export const repaired = <T>(value: T | null, kind: string): Noted<T> => new Noted(value, kind, "repaired");

/** Taken as it is, and reported. */
export const reported = <T>(value: T, kind: string): Noted<T> => new Noted(value, kind, "kept");

/** Without a reading: the field stays empty and the text goes to `legacy`. */
export const dropped = (kind: string): Noted<never> => new Noted<never>(null, kind, "kept");

/** Some of GA4's exports write the word where a cell is empty. */
export const isNullWord = (text: string): boolean => text === "null" || text === "NULL";

export const NULL_WORD = repaired<never>(null, "null-literal");

export const valueIn = <T>(reading: Reading<T>): T | null =>
  reading instanceof Noted ? reading.value : reading;

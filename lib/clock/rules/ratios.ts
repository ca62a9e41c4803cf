/** Seconds, all of the same person or people and the same days. */
export interface Hours {
  /** From coming to work until leaving. */
  attended_seconds: number;
  /** On a job. */
  worked_seconds: number;
  /** Charged on issued invoices, less what was credited. */
  sold_seconds: number;
}

export interface Ratios {
  efficiency: number | null;
  utilisation: number | null;
  productivity: number | null;
}

const ratio = (part: number, whole: number): number | null =>
  whole > 0 ? Math.round((part / whole) * 10_000) / 10_000 : null;

/**
 * The three figures of the workshop, as docs/workshop.md defines them: efficiency is sold ÷ worked, utilisation worked ÷ attended,
 * productivity sold ÷ attended, which is efficiency × utilisation. 1 is 100 %. Null where there is nothing to divide by.
 */
export const ratiosOf = ({ attended_seconds, worked_seconds, sold_seconds }: Hours): Ratios => ({
  efficiency: ratio(sold_seconds, worked_seconds),
  utilisation: ratio(worked_seconds, attended_seconds),
  productivity: ratio(sold_seconds, attended_seconds),
});

/** Adds up the parts. */
export const sumOf = (parts: readonly Hours[]): Hours => ({
  attended_seconds: parts.reduce((sum, { attended_seconds }) => sum + attended_seconds, 0),
  worked_seconds: parts.reduce((sum, { worked_seconds }) => sum + worked_seconds, 0),
  sold_seconds: parts.reduce((sum, { sold_seconds }) => sum + sold_seconds, 0),
});

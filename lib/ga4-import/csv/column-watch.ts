import { isAmericanDate } from "../parsers/other-dates";
import { ImportProblem } from "../run/import-problem";

/** A column with cells that hold something that could not be read. */
export interface UnreadColumn {
  file: string;
  column: string;
  unread: number;
  /** How many of its cells hold anything. */
  filled: number;
  examples: string[];
}

interface Unread {
  count: number;
  examples: string[];
  american: number;
  inLegacy: boolean;
}

const EXAMPLES = 5;
/** So many dates that have no other reading, and such a share of a column, are no slips of the pen. */
const AMERICAN_FROM = 3;
const AMERICAN_SHARE = 0.1;

/** Counts, while a file is read, what its columns hold and how much of it had no reading. */
export class ColumnWatch {
  /** By cell: how many hold something. */
  readonly filled: Float64Array;
  private readonly unreadOf = new Map<number, Unread>();

  constructor(
    private readonly file: string,
    private readonly names: readonly string[],
  ) {
    this.filled = new Float64Array(names.length);
  }

  /** Notes a cell that had no reading. What says itself that there is nothing, and words typed instead of a figure, were read. */
  unread(cell: number, text: string, kind: string, inLegacy: boolean): void {
    if (kind === "question-mark" || (WORDS_ARE_NONE.has(kind) && !/[0-9@]/.test(text))) return;
    const unread = this.unreadOf.get(cell) ?? { count: 0, examples: [], american: 0, inLegacy };
    this.unreadOf.set(cell, unread);
    unread.count++;
    if (unread.examples.length < EXAMPLES && !unread.examples.includes(text)) unread.examples.push(text);
    if (kind === "impossible-date" && isAmericanDate(text)) unread.american++;
  }

  /**
   * Throws an ImportProblem where a column has its months before its days: of such dates those up to the twelfth would be
   * read as other days, and nobody would see it.
   */
  refuseAmericanDates(): void {
    for (const [cell, { american, examples }] of this.unreadOf) {
      if (american < AMERICAN_FROM || american < (this.filled[cell] as number) * AMERICAN_SHARE) continue;
      const shown = examples.filter(isAmericanDate).join(", ");
      const what = `${american} dates have the month before the day (${shown}), so that the others cannot be trusted; take the file as GA4 wrote it, or save it with dates as dd/mm/yyyy`;
      throw new ImportProblem("AMERICAN_DATES", what, {
        file: this.file,
        column: this.names[cell] ?? cell + 1,
      });
    }
  }

  filledByName(): Map<string, number> {
    return new Map(this.names.map((name, cell) => [name, this.filled[cell] as number]));
  }

  unreadColumns(): UnreadColumn[] {
    return [...this.unreadOf]
      .filter(([, { inLegacy }]) => !inLegacy)
      .map(([cell, { count, examples }]) => ({
        file: this.file,
        column: this.names[cell] ?? `Column ${cell + 1}`,
        unread: count,
        filled: this.filled[cell] as number,
        examples,
      }));
  }
}

const WORDS_ARE_NONE = new Set(["mileage-text", "email-text"]);

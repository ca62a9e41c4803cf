import { ImportProblem } from "@/lib/files/csv/import-problem";
import { isAmericanDate } from "../parsers/other-dates";

/** A column in which some cells could not be read. */
export interface UnreadColumn {
  file: string;
  column: string;
  unread: number;
  /** How many of its cells are not empty. */
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
/** This many American dates, making up this share of a column, are no slips of the pen. */
const AMERICAN_FROM = 3;
const AMERICAN_SHARE = 0.1;

/** Counts, while a file is read, how many cells of each column are filled and how many could not be read. */
export class ColumnWatch {
  /** The number of filled cells, by column. */
  readonly filled: Float64Array;
  private readonly unreadOf = new Map<number, Unread>();

  constructor(
    private readonly file: string,
    private readonly names: readonly string[],
  ) {
    this.filled = new Float64Array(names.length);
  }

  /**
   * Counts a cell that could not be read. A cell that says that there is nothing, or has words in place of a
   * figure, counts as read.
   */
  unread(cell: number, text: string, kind: string, inLegacy: boolean): void {
    if (kind === "question-mark" || (WORDS_ARE_NONE.has(kind) && !/[0-9@]/.test(text))) return;
    const unread = this.unreadOf.get(cell) ?? { count: 0, examples: [], american: 0, inLegacy };
    this.unreadOf.set(cell, unread);
    unread.count++;
    if (unread.examples.length < EXAMPLES && !unread.examples.includes(text)) unread.examples.push(text);
    if (kind === "impossible-date" && isAmericanDate(text)) unread.american++;
  }

  /**
   * Throws an ImportProblem if a column has the month before the day: dates up to the twelfth would silently
   * be read as other days.
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

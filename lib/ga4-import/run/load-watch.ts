import { documentTypeName } from "@/lib/document-record/rules/types";

/** Numbers that stand out of a series. */
export interface SeriesFinding {
  series: string;
  /** How many numbers stand on more than one document. */
  repeated: number;
  examples: number[];
  /** Numbers far above all others. */
  strays: number[];
  /** The number after the highest that is no stray. */
  next: number;
}

/** Above ten times all that is below it, and by so much, a number was not counted up to. */
const STRAY_TIMES = 10;
const STRAY_FROM = 10_000;
/** More strays than this are a series of their own. */
const MOST_STRAYS = 5;
/** Over the years GA4 gives job sheets the same number again. */
const MAY_REPEAT = new Set(["job_sheet"]);

/** What the loading of an export notices beside its rows, for the report's headline. */
export class LoadWatch {
  customersWithoutName = 0;
  /** Series of which somebody said, with the same numbers before him, with which number they go on. */
  answered: ReadonlySet<string> = new Set();
  private readonly numbers = new Map<string, number[]>();

  /** With series that were examined before, in the place of numbers. */
  constructor(private readonly before?: SeriesFinding[]) {}

  /** A document's own number in its series. */
  number(series: string, value: number): void {
    const of = this.numbers.get(series);
    if (of) of.push(value);
    else this.numbers.set(series, [value]);
  }

  /** Each series with numbers that repeat or stand out. */
  series(): SeriesFinding[] {
    return this.everySeries().filter(isNotable);
  }

  /** Every series that has numbers, with the number with which it goes on, strays left aside. */
  everySeries(): SeriesFinding[] {
    return this.before ?? [...this.numbers].map(([series, values]) => examined(series, values));
  }
}

function examined(series: string, values: readonly number[]): SeriesFinding {
  const sorted = Float64Array.from(values).sort();
  let top = sorted.length - 1;
  for (let at = sorted.length - 1; at > 0 && at >= sorted.length - MOST_STRAYS; at--) {
    const [below = 0, above = 0] = [sorted[at - 1], sorted[at]];
    if (above > below * STRAY_TIMES && above - below > STRAY_FROM) top = at - 1;
  }
  const repeats = new Set<number>();
  for (let at = 1; at < sorted.length; at++)
    if (sorted[at] === sorted[at - 1]) repeats.add(sorted[at] as number);
  const counted = MAY_REPEAT.has(series) ? [] : [...repeats];
  return {
    series,
    repeated: counted.length,
    examples: counted.slice(-5),
    strays: [...sorted.subarray(top + 1)],
    next: (sorted[top] ?? 0) + 1,
  };
}

/** Whether somebody has to say with which number it goes on. */
const isNotable = ({ repeated, strays }: SeriesFinding): boolean => repeated > 0 || strays.length > 0;

/** What a series is called in a sentence. */
export const seriesName = (series: string): string => documentTypeName(series).toLowerCase();

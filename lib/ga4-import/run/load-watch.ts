import { documentTypeName } from "@/lib/document-record/rules/types";

/** What is unusual about the numbers of a series. */
export interface SeriesFinding {
  series: string;
  /** How many numbers are on more than one document. */
  repeated: number;
  examples: number[];
  /** Numbers far above all others. */
  strays: number[];
  /** The number after the highest that is not a stray. */
  next: number;
}

/**
 * A number is a stray if it is more than ten times the number below it and at least this much above it: it
 * was not reached by counting.
 */
const STRAY_TIMES = 10;
const STRAY_FROM = 10_000;
/** More than this many are not strays but a series of their own. */
const MOST_STRAYS = 5;
/** GA4 reuses job sheet numbers over the years. */
const MAY_REPEAT = new Set(["job_sheet"]);

/** What is noticed while an export is loaded, apart from its rows, for the report's headline. */
export class LoadWatch {
  customersWithoutName = 0;
  /** Series for which somebody, with the same numbers before them, decided the number to continue with. */
  answered: ReadonlySet<string> = new Set();
  private readonly numbers = new Map<string, number[]>();

  /** Takes series that were examined before, instead of numbers. */
  constructor(private readonly before?: SeriesFinding[]) {}

  /** Adds a document's own number to its series. */
  number(series: string, value: number): void {
    const of = this.numbers.get(series);
    if (of) of.push(value);
    else this.numbers.set(series, [value]);
  }

  /** Returns each series with repeated or stray numbers. */
  series(): SeriesFinding[] {
    return this.everySeries().filter(isNotable);
  }

  /** Returns every series that has numbers, with the number to continue with, ignoring strays. */
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

/** Whether somebody has to decide the number to continue with. */
const isNotable = ({ repeated, strays }: SeriesFinding): boolean => repeated > 0 || strays.length > 0;

/** Returns what a series is called within a sentence. */
export const seriesName = (series: string): string => documentTypeName(series).toLowerCase();

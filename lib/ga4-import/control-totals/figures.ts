/** Sums by name, each with a few measures in whole pence or counts: one side of the reconciliation. */
export class Figures {
  private readonly sums: Map<string, number[]>;

  /** Starts with the given entries, or empty. */
  constructor(entries: Iterable<[name: string, measures: number[]]> = []) {
    this.sums = new Map(entries);
  }

  /** Adds to a figure such as `issued|invoice|2024-03`, each measure separately. */
  add(name: string, ...measures: number[]): void {
    const sum = this.sums.get(name);
    if (sum === undefined) {
      this.sums.set(name, measures);
      return;
    }
    for (let k = 0; k < measures.length; k++) sum[k] = (sum[k] as number) + (measures[k] as number);
  }

  /** Raises the figure to `value` if it is lower. */
  raise(name: string, value: number): void {
    const sum = this.sums.get(name);
    if (sum === undefined) this.sums.set(name, [value]);
    else if ((sum[0] as number) < value) sum[0] = value;
  }

  get(name: string): readonly number[] | undefined {
    return this.sums.get(name);
  }

  names(): IterableIterator<string> {
    return this.sums.keys();
  }

  entries(): [name: string, measures: number[]][] {
    return [...this.sums];
  }
}

/** The names of each group's measures, in the order in which they are added. */
export const MEASURES: Record<string, readonly string[]> = {
  rows: ["rows"],
  documents: ["count", "net", "tax", "gross"],
  issued: ["count", "net", "tax", "gross"],
  references: ["without customer", "without vehicle"],
  lines: ["count", "net", "tax", "gross"],
  "tax codes": ["count", "net", "tax", "gross"],
  "tax by month": ["net", "tax"],
  "made lines": ["count", "net", "tax", "gross"],
  "made lines, issued": ["count", "net", "tax", "gross"],
  "lines without document": ["count", "net", "tax", "gross"],
  receipts: ["count", "amount", "surcharge", "total"],
  "receipts by document type": ["count", "amount", "total"],
  ages: ["count", "outstanding"],
  debtors: ["outstanding"],
  stock: ["items", "counted", "value", "value of what is there", "below nothing"],
  reminders: ["live", "due"],
  "what is open": ["count", "amount"],
  "next numbers": ["next number"],
};

/** Measures that are counts; all others are money. */
const COUNTS = new Set([
  "rows",
  "count",
  "without customer",
  "without vehicle",
  "items",
  "counted",
  "below nothing",
  "live",
  "due",
  "next number",
]);

export const isMoney = (measure: string): boolean => !COUNTS.has(measure);

export const monthOf = (date: unknown): string => (date === null ? "none" : (date as string).slice(0, 7));
export const yearOf = (date: unknown): string => (date === null ? "none" : (date as string).slice(0, 4));

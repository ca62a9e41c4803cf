import "server-only";
import { addMonths, type IsoDate } from "@/lib/core/dates/dates";
import type { PriceRow, RowProblem } from "../rules/price-row";
import { copyLine } from "./copy-line";
import { type HeldPrice, type HeldPrices, saidBy } from "./held-prices";
import { Rises } from "./rises";

export const MOST_SHOWN = 100;

/** What a row does: nothing where it cannot be read, is unchanged, or is older than what is held. */
export type Effect = "unusable" | "new" | "changed" | "details" | "unchanged" | "outdated";

/** What a file does to one part: by its last line, as that one counts. */
export interface Said {
  line: number;
  effect: Effect;
  from: IsoDate;
  /** The day on which a price that is already announced takes over. */
  until: IsoDate | null;
  /** Whether a price that is held ends with it. */
  ends: boolean;
  flags: number;
}

const FLAGS = { zero: 1, old: 2, coming: 4, superseded: 8 };

/** Compares the rows of a price file, one after the other, with what is held of the supplier. */
export class Comparison {
  readonly parts = new Map<string, Said>();
  readonly rises = new Rises();
  readonly problems: RowProblem[] = [];
  readonly repeated: { line: number; part_number: string; stands: number }[] = [];
  rows = 0;
  unusable = 0;
  problemCount = 0;
  repeatedCount = 0;
  /** What the file asks today for the parts whose keys are watched, in ten-thousandths of a pound; null where it asks nothing. */
  readonly asked = new Map<string, number | null>();
  private readonly yearAgo: IsoDate;

  constructor(
    private readonly held: HeldPrices,
    private readonly day: IsoDate,
    private readonly watched: ReadonlySet<string> = new Set(),
  ) {
    this.yearAgo = addMonths(day, -12);
  }

  note(problem: RowProblem): void {
    this.problemCount++;
    if (this.problems.length < MOST_SHOWN) this.problems.push(problem);
  }

  /**
   * Takes a row; `sound` is false for one that cannot be read, whose part is not missing from the file all the same. Returns whether
   * it is the first row of its part.
   */
  take(row: PriceRow, sound: boolean): boolean {
    this.rows++;
    if (!sound) this.unusable++;
    if (row.part_key === "") return false;
    const earlier = this.parts.get(row.part_key);
    if (!sound) {
      if (!earlier) this.parts.set(row.part_key, this.said(row, "unusable"));
      return false;
    }
    const first = !earlier || earlier.effect === "unusable";
    if (!first) this.repeat(row, earlier.line);
    const said = this.compare(row);
    this.parts.set(row.part_key, said);
    if (this.watched.has(row.part_key))
      this.asked.set(row.part_key, this.holdsToday(said) && row.net > 0 ? row.net : null);
    return first;
  }

  private holdsToday({ effect, from, until }: Said): boolean {
    return effect !== "outdated" && from <= this.day && (until === null || until > this.day);
  }

  private repeat(row: PriceRow, line: number): void {
    this.repeatedCount++;
    if (this.repeated.length < MOST_SHOWN)
      this.repeated.push({ line, part_number: row.part_number, stands: row.line });
  }

  private compare(row: PriceRow): Said {
    const latest = this.held.latest.get(row.part_key);
    if (!latest) return this.said(row, "new");
    const from = row.effective_from ?? this.day;
    if (from >= latest.from) return this.against(row, latest, null);
    if (latest.from <= this.day) return this.said(row, "outdated");
    // It stands until the price that is already announced, or until the first of several.
    const chain = [latest, ...(this.held.before.get(row.part_key) ?? [])];
    const standing = chain.findIndex((price) => price.from <= from);
    const next = chain[(standing < 0 ? chain.length : standing) - 1] as HeldPrice;
    const present = chain[standing];
    return present
      ? this.against(row, present, next.from)
      : { ...this.said(row, "changed"), until: next.from };
  }

  private against(row: PriceRow, held: HeldPrice, until: IsoDate | null): Said {
    if (saidBy(copyLine(row)) === held.said) return this.said(row, "unchanged");
    const samePrice = row.net === held.net && row.list === held.list && row.surcharge === held.surcharge;
    if (row.net > held.net) this.rises.offer(row, held.net);
    return { ...this.said(row, samePrice ? "details" : "changed"), until, ends: true };
  }

  private said(row: PriceRow, effect: Effect): Said {
    const from = row.effective_from ?? this.day;
    const flags =
      (row.net === 0 ? FLAGS.zero : 0) |
      (from <= this.yearAgo ? FLAGS.old : 0) |
      (from > this.day ? FLAGS.coming : 0) |
      (row.text("superseded_by") === "" ? 0 : FLAGS.superseded);
    return { line: row.line, effect, from, until: null, ends: false, flags };
  }

  /** How many parts of the file have each effect, and how many each remark. */
  counts() {
    const effects = { unusable: 0, new: 0, changed: 0, details: 0, unchanged: 0, outdated: 0 };
    const remarks = { zero: 0, old: 0, coming: 0, superseded: 0 };
    for (const { effect, flags } of this.parts.values()) {
      effects[effect]++;
      if (effect === "unusable") continue;
      for (const name of ["zero", "old", "coming", "superseded"] as const)
        if (flags & FLAGS[name]) remarks[name]++;
    }
    return { effects, remarks };
  }

  /** The parts that are held and that the file does not name, without those that are known to be discontinued. */
  missing(): string[] {
    const missing: string[] = [];
    for (const [key, { discontinued }] of this.held.latest)
      if (!discontinued && !this.parts.has(key)) missing.push(key);
    return missing;
  }

  /** How many parts are held that are not discontinued. */
  get known(): number {
    let known = 0;
    for (const { discontinued } of this.held.latest.values()) if (!discontinued) known++;
    return known;
  }
}

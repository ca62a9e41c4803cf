import { blankRow, isBlank, type Row, writtenRows } from "../editor-rows";
import type { Content, FieldName, Fields } from "../editor-state";
import { emptyFields } from "../empty-fields";
import { type Dispute, type Disputes, type Taken, without } from "./disputes";
import { mergeOrder } from "./merge-order";
import { cellsOf, fieldUnits, isAsked, isSameRow, isSameUnit, pick, ROW_UNITS, unitKey } from "./units";

export interface Merging {
  /** The last content that both have known; null if it is unknown: then whatever differs is disputed. */
  base: Content | null;
  mine: Content;
  theirs: Content;
  /** What was disputed before. */
  disputes: Disputes;
  /** Who has changed it there. */
  by: string;
  /** Whom and what they have it for, in words. */
  about: string;
  /** Where the cursor is here, as `row.cell` or the name of a field: that does not change under the user's hands. */
  at: string | null;
}

export interface Merged {
  /** To be shown and to go on with: mine where it is disputed. */
  content: Content;
  /** Theirs, in the words typed here where they mean the same: what is saved, and the next base. */
  saved: Content;
  disputes: Disputes;
  taken: Taken;
}

/**
 * Merges two people's changes of one document, by field, by line and by cell. What one of them changed is taken; what both made the same
 * needs nothing; what both made different is disputed. A line that one removed and the other changed is disputed as a whole. Nothing that
 * was written by either is lost: it is in the content, or in a dispute.
 */
export function mergeContent(merging: Merging): Merged {
  const base = merging.base ?? { fields: emptyFields, rows: [] };
  const notes = new Notes(merging);
  const fields = mergeFields(base.fields, merging, notes);
  const rows = mergeRows(base.rows, merging, notes);
  const { disputes, taken } = notes;
  return {
    content: { fields: fields.merged, rows: rows.merged },
    saved: { fields: fields.saved, rows: rows.saved },
    disputes,
    taken,
  };
}

/** Gathers what is taken and what is disputed. */
class Notes {
  disputes: Disputes;
  readonly cells = new Map<string, Partial<Row>>();
  readonly taken: Taken & { fields: Partial<Fields>; added: Taken["added"][number][]; removed: Set<string> };
  readonly #by: string;
  readonly #about: string;
  readonly #at: string | null;

  constructor({ disputes, by, about, at }: Merging) {
    this.disputes = disputes;
    this.#by = by;
    this.#about = about;
    this.#at = at && unitKey(at);
    this.taken = { fields: {}, cells: this.cells, added: [], removed: new Set() };
  }

  isAt = (key: string): boolean => this.#at === key;
  isInRow = (row: string): boolean => this.#at?.startsWith(`${row}.`) ?? false;

  dispute(key: string, kind: Dispute["kind"], theirs: Dispute["theirs"], quiet = false): void {
    const words = key === "customer_id" ? { words: this.#about } : {};
    this.disputes = { ...this.disputes, [key]: { key, kind, theirs, by: this.#by, quiet, ...words } };
  }

  agree(key: string): void {
    if (key in this.disputes) this.disputes = without(this.disputes, key);
  }

  /**
   * Returns whose value of a unit counts here, and notes it if it is disputed. A dispute from before stays while they change nothing
   * further.
   */
  side<T extends object>(key: string, unit: readonly (keyof T & string)[], base: T, mine: T, theirs: T) {
    if (isSameUnit(unit, mine, theirs)) {
      this.agree(key);
      return "same";
    }
    if (isSameUnit(unit, theirs, base)) return "mine";
    const untouched = isSameUnit(unit, mine, base);
    if (untouched && !this.isAt(key)) return "theirs";
    if (!isAsked(unit[0] ?? "")) return "mine";
    this.dispute(key, "value", pick(theirs, unit), this.disputes[key]?.quiet ?? untouched);
    return "mine";
  }
}

function mergeFields(base: Fields, { mine, theirs }: Merging, notes: Notes) {
  let merged = mine.fields;
  let saved = theirs.fields;
  for (const unit of fieldUnits(mine.fields)) {
    const side = notes.side<Fields>(unit[0], unit, base, mine.fields, theirs.fields);
    if (side === "same") saved = { ...saved, ...pick(mine.fields, unit) };
    if (side !== "theirs") continue;
    const values: Partial<Record<FieldName, string>> = pick(theirs.fields, unit);
    merged = { ...merged, ...values };
    Object.assign(notes.taken.fields, values);
  }
  return { merged, saved };
}

function mergeRows(baseRows: readonly Row[], { mine, theirs }: Merging, notes: Notes) {
  const base = byId(writtenRows(baseRows));
  const there = byId(writtenRows(theirs.rows));
  const saved = new Map<string, Row>();
  const kept: Row[] = [];
  for (const row of mine.rows) {
    const other = there.get(row.id);
    const before = base.get(row.id);
    if (other) {
      if (notes.disputes[row.id]?.kind === "gone") notes.agree(row.id);
      const both = mergeRow(before ?? blankRow(row.id), row, other, notes);
      kept.push(both.merged);
      saved.set(row.id, both.saved);
    } else if (!before || isBlank(row)) kept.push(row);
    else if (isSameRow(row, before) && !notes.isInRow(row.id)) notes.taken.removed.add(row.id);
    else {
      kept.push(row);
      notes.dispute(row.id, "gone", {}, isSameRow(row, before));
    }
  }
  const here = new Set(mine.rows.map(({ id }) => id));
  const added = new Map<string, Row>();
  for (const [id, row] of there) {
    if (here.has(id)) continue;
    saved.set(id, row);
    const before = base.get(id);
    if (before && isSameRow(row, before)) continue;
    if (before) notes.dispute(id, "back", {});
    added.set(id, row);
  }
  const merged = mergeOrder([...base.keys()], kept, [...there.keys()], added);
  for (const [i, row] of merged.entries())
    if (added.has(row.id)) notes.taken.added.push({ row, after: merged[i - 1]?.id ?? null });
  return { merged, saved: [...there.keys()].flatMap((id) => saved.get(id) ?? []) };
}

function mergeRow(base: Row, mine: Row, theirs: Row, notes: Notes): { merged: Row; saved: Row } {
  let merged = mine;
  let saved = mine;
  const put = (into: Row, values: Partial<Row>) => ({ ...into, ...values });
  const disputed = Object.keys(notes.disputes).length > 0;
  for (const unit of ROW_UNITS) {
    // Most cells are the same to the letter.
    if (!disputed && isIdentical(unit, mine, theirs)) continue;
    const side = notes.side<Row>(
      `${mine.id}.${unit[0]}`,
      cellsOf(unit, base, mine, theirs),
      base,
      mine,
      theirs,
    );
    if (side === "same") continue;
    const values = pick(theirs, unit);
    saved = put(saved, values);
    if (side !== "theirs") continue;
    merged = put(merged, values);
    notes.cells.set(mine.id, { ...notes.cells.get(mine.id), ...values });
  }
  if (JSON.stringify(mine.settled) !== JSON.stringify(theirs.settled)) {
    const settled = { settled: theirs.settled };
    merged = put(merged, settled);
    saved = put(saved, settled);
    notes.cells.set(mine.id, { ...notes.cells.get(mine.id), ...settled });
  }
  return { merged, saved };
}

const isIdentical = (unit: readonly (keyof Row)[], a: Row, b: Row): boolean => {
  for (const cell of unit) if (a[cell] !== b[cell]) return false;
  return true;
};

const byId = (rows: readonly Row[]): Map<string, Row> => new Map(rows.map((row) => [row.id, row]));

import type { Snapshot, TableRow } from "./table-rows";

/** Of the record keeping, not of the record. */
const STAMPS = new Set([
  ...["version", "created_at", "updated_at", "import_run_id", "source_hash"],
  ...["search_text", "sort_name", "legacy"],
]);
/** What follows from receipts. */
const MONEY = new Set(["received", "balance", "status", "paid_date"]);
const LATEST = new Set(["last_invoice_date", "last_purchased_date", "last_sold_date", "mot_expiry"]);
const GENERATED = new Set(["document_date", "due_on", "quantity_available"]);

export const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export interface FourStates {
  /** What GA4 said before, what it says now, as people had it, and as it is. */
  imported: Snapshot;
  theirs: Snapshot;
  ours: Snapshot;
  merged: Snapshot;
}

export const rowOf = (of: Snapshot, table: string, id: string): TableRow | undefined =>
  of.get(table)?.get(id);

const BY_MONEY = new Set<unknown>(["issued", "part_paid", "paid", "credited"]);

/** Receipts carry an issued document on; they do not make it a draft, or a job open again. */
const isUndone = (column: string, was: unknown, is: unknown): boolean =>
  column === "status" && !(BY_MONEY.has(was) && BY_MONEY.has(is));

const isAsBefore = (before: TableRow, row: TableRow): boolean =>
  Object.entries(row).every(([column, value]) => STAMPS.has(column) || same(before[column], value));

/** Whatever was done here stands. */
export function lostChanges({ imported, ours, merged }: FourStates): string[] {
  const found: string[] = [];
  for (const [table, rows] of ours) {
    if (table === "import_base") continue;
    for (const [id, row] of rows) {
      const before = rowOf(imported, table, id);
      const after = rowOf(merged, table, id);
      if (before && isAsBefore(before, row)) continue;
      if (!after) {
        found.push(`${table} ${id} is gone`);
        continue;
      }
      for (const [column, value] of Object.entries(row)) {
        if (GENERATED.has(column)) continue;
        if (STAMPS.has(column) || (before && same(before[column], value)) || same(after[column], value))
          continue;
        if (table === "documents" && MONEY.has(column) && !isUndone(column, value, after[column])) continue;
        if (LATEST.has(column) && String(after[column]) > String(value)) continue;
        found.push(`${table} ${id} ${column}: ${value} became ${after[column]}`);
      }
    }
  }
  for (const [table, rows] of imported)
    for (const id of rows.keys())
      if (!rowOf(ours, table, id) && rowOf(merged, table, id)) found.push(`${table} ${id} came back`);
  return found;
}

/** Columns of which no conflict is listed by itself. */
const UNLISTED = new Set([
  ...[...STAMPS, ...LATEST],
  ...["received", "balance", "number_value", "id", "name"],
]);

/** Tables of which both sides change rows, each with fields that are listed. */
const LISTED_TABLES = [
  ...["customers", "vehicles", "documents", "stock_items", "receipts", "reminders", "appointments"],
];

/** Whatever GA4 changed is taken, or listed as `<table> <id> <column>`. */
export function missedChanges(
  { imported, theirs, merged }: FourStates,
  listed: ReadonlySet<string>,
): string[] {
  const found: string[] = [];
  for (const table of LISTED_TABLES) {
    for (const [id, row] of theirs.get(table) ?? []) {
      const before = rowOf(imported, table, id);
      const after = rowOf(merged, table, id);
      if (!before || !after) continue;
      for (const [column, value] of Object.entries(row)) {
        if (!isListed(table, column)) continue;
        if (same(before[column], value) || same(after[column], value)) continue;
        if (!listed.has(`${table} ${id} ${isSum(table, column) ? "lines" : column}`))
          found.push(`${table} ${id} ${column}: ${value} is ${after[column]}`);
      }
    }
  }
  return found;
}

/** What a document comes to is told with its lines. */
const isSum = (table: string, column: string): boolean =>
  table === "documents" && column.startsWith("total_");

/** Whether a difference in a column is told by itself. */
export const isListed = (table: string, column: string): boolean =>
  !UNLISTED.has(column) && !GENERATED.has(column) && !(table === "documents" && MONEY.has(column));

/** Nothing is taken that nobody changed. */
export function inventedChanges({ imported, theirs, ours, merged }: FourStates): string[] {
  const found: string[] = [];
  for (const [table, rows] of merged) {
    for (const [id, row] of rows) {
      const [before, now, mine] = [imported, theirs, ours].map((of) => rowOf(of, table, id));
      if (!before || !mine) continue;
      for (const [column, value] of Object.entries(row)) {
        if (STAMPS.has(column) || GENERATED.has(column) || (table === "documents" && MONEY.has(column)))
          continue;
        if (![before[column], now?.[column], mine[column]].some((known) => same(known, value)))
          found.push(`${table} ${id} ${column} became ${value}`);
      }
    }
  }
  return found;
}

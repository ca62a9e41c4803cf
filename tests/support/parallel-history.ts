import { sql } from "@/db/client";
import { OPEN_WHYS } from "@/lib/ga4-import/conflicts/conflict-words";
import type { TotalToday } from "@/lib/ga4-import/differences/totals-today";
import { isListed, rowOf, same } from "./import-laws";
import type { SmallExport } from "./small-export";
import { type Snapshot, snapshot, type TableRow } from "./table-rows";

/** Rows by GA4's keys instead of ours, also where one names another: what two databases have can be compared so. */
export async function keyed(): Promise<Snapshot> {
  const all = await snapshot();
  const keyOf = new Map<unknown, string>();
  for (const rows of all.values())
    for (const [id, { legacy_id }] of rows) if (typeof legacy_id === "string") keyOf.set(id, legacy_id);
  const byKey = (row: TableRow): TableRow =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, keyOf.get(value) ?? value]),
    ) as TableRow;
  return new Map(
    [...all].map(([table, rows]) => [
      table,
      new Map([...rows].map(([id, row]) => [keyOf.get(id) ?? id, byKey(row)])),
    ]),
  );
}

/** Without the rows that have no key of GA4's and are of an import: each import writes them anew. */
export const withKeys = (all: Snapshot): Snapshot =>
  new Map(
    [...all].map(([table, rows]) => [
      table,
      new Map([...rows].filter(([, row]) => "legacy_id" in row || row.import_run_id === null)),
    ]),
  );

export interface Conflict {
  id: string;
  entity: string;
  /** GA4's key of the record, or ours where it has none. */
  key: string;
  legacy_id: string | null;
  field: string;
  ours: string | null;
  theirs: string | null;
  why: string;
  open: boolean;
}

/** All that a run lists. */
export async function conflictsOf(runId: string): Promise<Conflict[]> {
  const rows = await sql()<(Omit<Conflict, "key" | "open"> & { entity_id: string; undecided: boolean })[]>`
    select id, entity, entity_id, legacy_id, field, ours, theirs, why, taken_at is null and kept_at is null as undecided
    from import_conflicts where run_id = ${runId} order by legacy_id, field, why`;
  const keys = new Map<string, string>();
  for (const entity of new Set(rows.map((row) => row.entity)))
    for (const { id, legacy_id } of await sql().unsafe<{ id: string; legacy_id: string | null }[]>(
      `select id, legacy_id from ${entity}`,
    ))
      if (legacy_id) keys.set(id, legacy_id);
  const whys = new Set<string>(OPEN_WHYS);
  return rows.map(({ entity_id, undecided, ...row }) => ({
    ...row,
    key: keys.get(entity_id) ?? entity_id,
    open: undecided && whys.has(row.why),
  }));
}

/** What a conflict is about, from export to export. */
export const nameOf = ({ entity, key, field, why, legacy_id }: Conflict): string =>
  [entity, key, field, ...(why.endsWith("-twice") ? [why, legacy_id] : [])].join(" ");

const LINE_FIELDS = ["description", "quantity", "unit_price", "line_net", "line_tax", "line_gross"];

/** A document's lines, as far as a customer sees them. */
export function linesOf(all: Snapshot, document: string): string {
  const lines = [...(all.get("document_lines") ?? [])].filter(([, row]) => row.document_id === document);
  return JSON.stringify(lines.map(([key, row]) => [key, ...LINE_FIELDS.map((field) => row[field])]).sort());
}

/** Whether what a conflict is about is the same on both sides; null where that cannot be told of a field. */
export function sidesAgree(
  { entity, key, field, why }: Conflict,
  here: Snapshot,
  theirs: Snapshot,
): boolean | null {
  if (why.endsWith("-twice")) return null;
  const [ours, said] = [rowOf(here, entity, key), rowOf(theirs, entity, key)];
  if (field === "lines") return linesOf(here, key) === linesOf(theirs, key);
  if (field === "receipt") return said !== undefined && (ours?.deleted_at ?? null) === null;
  return ours && said && field in ours ? same(ours[field], said[field]) : null;
}

/** Whether what stands in the list is what stands in the records. */
export function matchesRecords(
  { entity, key, field, why, ours, theirs }: Conflict,
  here: Snapshot,
  said: Snapshot,
): boolean {
  if (why.endsWith("-twice")) return true;
  const is = (text: string | null, value: unknown): boolean =>
    value === null || text === null
      ? value === text
      : typeof value === "object" || String(value) === text || Number(value) === Number(text);
  const [mine, ga4] = [rowOf(here, entity, key), rowOf(said, entity, key)];
  if (!mine || !ga4 || !(field in mine) || field.endsWith("_id") || !isListed(entity, field)) return true;
  return is(ours, mine[field]) && is(theirs, ga4[field]);
}

const WORDS = ["total_gross", "balance", "received", "amount", "line_gross", "quantity_in_stock", "notes"];

/** Where what is kept of GA4's last word of a record, or the record itself where nothing is, is not what GA4 says. */
export async function wrongGa4Versions(here: Snapshot, theirs: Snapshot): Promise<string[]> {
  const rows = await sql()<{ entity: string; legacy_id: string; said: TableRow | string | null }[]>`
    select entity, legacy_id, said from import_base where legacy_id is not null`;
  const kept = new Map(rows.map(({ entity, legacy_id, said }) => [`${entity} ${legacy_id}`, said]));
  return [...here].flatMap(([table, records]) =>
    [...records].flatMap(([key, record]) => {
      const now = rowOf(theirs, table, key);
      const base = kept.get(`${table} ${key}`);
      if (!now || base === null) return [];
      const word =
        base === undefined ? record : ((typeof base === "string" ? JSON.parse(base) : base) as TableRow);
      return WORDS.filter((field) => field in now && !same(word[field], now[field])).map(
        (field) =>
          `${table} ${key} ${field}: ${word[field]}, GA4 ${now[field]}${base === undefined ? " (nothing kept)" : ""}`,
      );
    }),
  );
}

/** What there is of a stock item at cost, in pence. */
const atCost = ({ tracked, quantity_in_stock, cost_net }: TableRow): number =>
  tracked ? Math.round(Number(quantity_in_stock) * Number(cost_net ?? 0) * 100) : 0;

const pence = (value: unknown): number => Math.round(Number(value ?? 0) * 100);

interface Sum {
  of: string;
  table: string;
  column: string;
  counts(row: TableRow): boolean;
}

const SUMS: Sum[] = [
  ...["invoice", "estimate", "job_sheet", "credit_note"].map((type) => ({
    ...{ of: `documents|${type}`, table: "documents", column: "total_gross" },
    counts: (row: TableRow) => row.type === type,
  })),
  { of: "receipts|", table: "receipts", column: "amount", counts: () => true },
  {
    ...{ of: "refunds|", table: "documents", column: "balance" },
    counts: ({ type }) => type === "credit_note",
  },
  { of: "stock|", table: "stock_items", column: "", counts: () => true },
  {
    ...{ of: "owed|", table: "documents", column: "balance" },
    counts: ({ type }) => type === "invoice" || type === "excess_invoice",
  },
];

/** What each total of "What differs today" has to be, in pence, counted row by row. */
export async function differencesBetween(
  here: Snapshot,
  theirs: Snapshot,
): Promise<Record<string, Record<string, number>>> {
  const kept = await sql()<{ name: string }[]>`
    select entity || ' ' || legacy_id as name from import_base where said is not null and legacy_id is not null`;
  const changed = new Set(kept.map(({ name }) => name));
  const found: Record<string, Record<string, number>> = {};
  for (const { of, table, column, counts } of SUMS) {
    const parts = { theirs: 0, ours: 0, made_here: 0, changed_here: 0, deleted_here: 0, rest: 0 };
    const value = (row: TableRow | undefined): number =>
      row && row.deleted_at === null && counts(row) ? (column === "" ? atCost(row) : pence(row[column])) : 0;
    for (const [key, said] of theirs.get(table) ?? []) {
      const mine = rowOf(here, table, key);
      parts.theirs += value(said);
      const change = value(mine) - value(said);
      if (mine?.deleted_at) parts.deleted_here += change;
      else if (changed.has(`${table} ${key}`)) parts.changed_here += change;
      else parts.rest += change;
    }
    for (const [key, mine] of here.get(table) ?? []) {
      parts.ours += value(mine);
      if (mine.legacy_id === null) parts.made_here += value(mine);
      else if (!rowOf(theirs, table, key)) parts.rest += value(mine);
    }
    found[of] = { ...parts, difference: parts.ours - parts.theirs };
  }
  return found;
}

/** The same of what the page shows. */
export const differencesShown = (totals: readonly TotalToday[]): Record<string, Record<string, number>> =>
  Object.fromEntries(
    totals.map(({ group, key, ...amounts }) => [
      `${group}|${key}`,
      Object.fromEntries(Object.entries(amounts).map(([name, amount]) => [name, pence(amount)])),
    ]),
  );

/** GA4's own sums of an export, in pence, from its cells. */
export function sumsOf({ Documents, Receipts, Stock }: SmallExport): Record<string, number> {
  const types: Record<string, string> = { SI: "invoice", ES: "estimate", JS: "job_sheet" };
  const sums: Record<string, number> = { "receipts|": 0, "owed|": 0, "refunds|": 0 };
  sums["stock|"] = Stock.reduce(
    (sum, row) => sum + pence(Number(row.qtyInStock) * Number(row.itemCostNET)),
    0,
  );
  for (const row of Documents) {
    const of = `documents|${types[row.docType ?? ""]}`;
    sums[of] = (sums[of] ?? 0) + pence(row.us_TotalGROSS);
    if (row.docType === "SI" && row.docStatus === "Issued")
      sums["owed|"] = (sums["owed|"] ?? 0) + pence(row.us_Balance);
  }
  for (const row of Receipts) sums["receipts|"] = (sums["receipts|"] ?? 0) + pence(row.Amount);
  return sums;
}

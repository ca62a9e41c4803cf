import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { Page, Pagination } from "../input/list";
import { claimedRows, readRows } from "../read-rows";

/** How a sort name maps to an order that an index has: its expression, and the direction of the index. */
export interface SortOrder {
  by: SQL;
  /** "asc": an ascending index with nulls last. "desc": a descending index with nulls last. */
  index: "asc" | "desc";
}

/** Which rows a list has and how it can be sorted: shared by its pages and its download. */
export interface Selection {
  /** The table with its alias, such as `customers c`. */
  from: SQL;
  /** The key column with the alias, such as `c.id`. */
  id: SQL;
  /** The type of the key; a UUID by default. */
  keyType?: "uuid" | "bigint";
  where: SQL[];
  sorts: Record<string, SortOrder>;
  /** The statement for what the page shows: `select … from (keys) page join customers c using (id) …`, without an order. */
  rows(keys: SQL): SQL;
}

export interface PageRequest extends Selection {
  db: Db;
  input: { page: number; per_page: number; sort: string };
  /** An expression for the number of rows; see `countedRows` and `rowsWhere`. */
  total: SQL;
}

/** A page that begins this near the start of a list is found by the same statement that counts the rows. */
const NEAR = 2000;

/**
 * Returns one page of a list with its exact total. Only the keys are sorted and skipped; the wide rows are looked up for the keys
 * of the page alone. Past the middle, the scan starts from the end.
 */
export async function pageOf<T>(request: PageRequest): Promise<Page<T>> {
  const { keys, pagination } = await keysOfPage(request);
  const rows = keys === NO_KEYS ? [] : await request.db.execute(rowsOf(request, keys)).then(claimedRows<T>);
  return { rows, pagination };
}

/** Keys in PostgreSQL's array notation, passed back to it unchanged. */
export type Keys = `{${string}}`;
export const NO_KEYS: Keys = "{}";

const FoundKeys = z.object({ keys: z.templateLiteral(["{", z.string(), "}"]) });
const CountedKeys = FoundKeys.partial().extend({ total: z.string() });

/** The rows for the given keys, in the order of the keys. The statement's plan does not depend on which keys they are. */
export const rowsOf = (selection: Selection, keys: Keys): SQL =>
  rowsInOrder(
    selection,
    sql`(select id, place from unnest(${keys}::${sql.raw(selection.keyType ?? "uuid")}[]) with ordinality as listed(id, place))`,
  );

/**
 * Returns a statement for the rows of a page in one go, where one plan is best for all such pages: an unfiltered list, near its
 * start. Returns null for any other page; its keys must be found before its rows are read.
 */
export function rowsAtOnce(request: PageRequest): SQL | null {
  const start = startOf(request);
  if (start >= NEAR || isFiltered(request.input)) return null;
  const keys = sql`${orderedKeys(request, request.input.sort)} ${near(request, start)}`;
  return rowsInOrder(request, sql`(select id, row_number() over () as place from (${keys}) found)`);
}

const rowsInOrder = ({ rows }: Selection, keys: SQL): SQL => sql`${rows(keys)} order by page.place`;

/** Returns the keys of a page in order, with the total number of rows. */
export async function keysOfPage(request: PageRequest): Promise<{ keys: Keys; pagination: Pagination }> {
  const start = startOf(request);
  const [row] = await request.db
    .execute(
      start < NEAR
        ? sql`select ${request.total} as total, ${keysIn(request, near(request, start))} as keys`
        : sql`select ${request.total} as total`,
    )
    .then(readRows(CountedKeys));
  const total = Number(row?.total);
  const keys = row?.keys ?? (await farKeys(request, total, start));
  return { keys, pagination: paginationOf(request, total) };
}

export const paginationOf = ({ input: { page, per_page } }: PageRequest, total: number): Pagination => ({
  page,
  per_page,
  total,
  total_pages: Math.ceil(total / per_page),
});

const startOf = ({ input: { page, per_page } }: PageRequest) => (page - 1) * per_page;

/** Whether any filter narrows a list. Its page and its sort do not count. */
export const isFiltered = (input: object): boolean =>
  Object.entries(input).some(([name, value]) => value !== undefined && !/^(page|per_page|sort)$/.test(name));

/**
 * The planner cannot see an offset from a subquery, so it keeps one plan for all pages. Without filters that plan is the best one.
 */
const near = (request: PageRequest, start: number): SQL =>
  isFiltered(request.input)
    ? sql`limit ${request.input.per_page} offset ${start}`
    : sql`limit ${sql.raw(String(request.input.per_page))} offset (select ${start}::int)`;

async function farKeys(request: PageRequest, total: number, start: number): Promise<Keys> {
  const size = Math.max(0, Math.min(request.input.per_page, total - start));
  if (size === 0) return NO_KEYS;
  const fromEnd = start > total / 2;
  const skipped = fromEnd ? total - start - size : start;
  const [row] = await request.db
    .execute(sql`select ${keysIn(request, sql`limit ${size} offset ${skipped}`, fromEnd)} as keys`)
    .then(readRows(FoundKeys));
  const keys = row?.keys ?? NO_KEYS;
  return fromEnd ? `{${keys.slice(1, -1).split(",").reverse().join(",")}}` : keys;
}

function keysIn(request: PageRequest, part: SQL, fromEnd = false): SQL {
  const ordered = orderedKeys(request, request.input.sort, fromEnd);
  return sql`(select coalesce(array_agg(id), '{}')::text from (${ordered} ${part}) page)`;
}

/** The keys of all rows of a list in an order that an index has; `fromEnd` scans it backwards. */
export function orderedKeys({ sorts, id, from, where }: Selection, sort: string, fromEnd = false): SQL {
  const order = sorts[sort.replace(/^-/, "")];
  if (!order) throw new Error(`No order for the sort ${sort}`);
  const descending = sort.startsWith("-") !== fromEnd;
  const nulls = descending === (order.index === "desc") ? sql`nulls last` : sql`nulls first`;
  const direction = descending ? sql`desc` : sql`asc`;
  return sql`select ${id} as id from ${from} where ${all(where)} order by ${order.by} ${direction} ${nulls}, ${id} ${direction} ${nulls}`;
}

/** Joins conditions with "and"; no conditions means all rows. */
export const all = (conditions: SQL[]): SQL =>
  conditions.length ? sql.join(conditions, sql` and `) : sql`true`;

/** The exact number of rows of a list, from the counts that triggers keep. `facets` are patterns such as `invoice:%`. */
export const countedRows = (list: string, facets: string[]): SQL =>
  sql`(select coalesce(sum(total), 0) from list_totals where list = ${list} and facet like any (${`{${facets.map((f) => `"${f}"`).join(",")}}`}::text[]))`;

/** The same counts as rows of `facet, total`. */
export const countsOf = (list: string): SQL =>
  sql`(select facet, total from list_totals where list = ${list}) counted`;

/** The values that appear in every choice that was made; null where no choice was made. */
export const among = <T>(...choices: (readonly T[] | null | undefined | "")[]): T[] | null =>
  choices.reduce<T[] | null>(
    (left, choice) =>
      choice ? (left ? left.filter((one) => choice.includes(one)) : [...new Set(choice)]) : left,
    null,
  );

/** The exact number of rows that meet conditions for which no trigger keeps a count. */
export const rowsWhere = (from: SQL, where: SQL[]): SQL =>
  sql`(select count(*) from ${from} where ${all(where)})`;

import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import type { Page, Pagination } from "../input/list";
import { claimedRows, readRows } from "../read-rows";

/** How a sort name becomes an order that an index has: its expression, and the direction in which the index runs. */
export interface SortOrder {
  by: SQL;
  /** "asc" is an index in ascending order with nulls last, "desc" one in descending order with nulls last. */
  index: "asc" | "desc";
}

/** Which rows a list has and in which orders: what a page of it and its download share. */
export interface Selection {
  /** Table with its alias, as `customers c`. */
  from: SQL;
  /** The alias's key, as `c.id`. */
  id: SQL;
  /** What the key is of; a UUID where it is not said. */
  keyType?: "uuid" | "bigint";
  where: SQL[];
  sorts: Record<string, SortOrder>;
  /** What the page shows: `select … from (keys) page join customers c using (id) …`, without an order. */
  rows(keys: SQL): SQL;
}

export interface PageRequest extends Selection {
  db: Db;
  input: { page: number; per_page: number; sort: string };
  /** How many rows there are: an expression, see `countedRows` and `rowsWhere`. */
  total: SQL;
}

/** A page that begins this near the start of a list is looked for in the statement that also says how many rows there are. */
const NEAR = 2000;

/**
 * One page of a list with its exact total. Only the keys of the page are ordered and skipped over, the wide rows are
 * looked up for these alone; beyond the middle the walk starts from the end.
 */
export async function pageOf<T>(request: PageRequest): Promise<Page<T>> {
  const { keys, pagination } = await keysOfPage(request);
  const rows = keys === NO_KEYS ? [] : await request.db.execute(rowsOf(request, keys)).then(claimedRows<T>);
  return { rows, pagination };
}

/** Keys as the database writes an array of them: they go back as they came. */
export type Keys = `{${string}}`;
export const NO_KEYS: Keys = "{}";

const FoundKeys = z.object({ keys: z.templateLiteral(["{", z.string(), "}"]) });
const CountedKeys = FoundKeys.partial().extend({ total: z.string() });

/** The rows of keys, in the order of these: a statement whose plan does not depend on which they are. */
export const rowsOf = (selection: Selection, keys: Keys): SQL =>
  rowsInOrder(
    selection,
    sql`(select id, place from unnest(${keys}::${sql.raw(selection.keyType ?? "uuid")}[]) with ordinality as listed(id, place))`,
  );

/**
 * The rows of a page at once, where one plan is the best for all such pages: of a list that nothing is filtered out of, near its start.
 * Null for every other page, whose keys have to be known before the rows are asked for.
 */
export function rowsAtOnce(request: PageRequest): SQL | null {
  const start = startOf(request);
  if (start >= NEAR || isFiltered(request.input)) return null;
  const keys = sql`${orderedKeys(request, request.input.sort)} ${near(request, start)}`;
  return rowsInOrder(request, sql`(select id, row_number() over () as place from (${keys}) found)`);
}

const rowsInOrder = ({ rows }: Selection, keys: SQL): SQL => sql`${rows(keys)} order by page.place`;

/** Which rows a page has, in its order, and how many there are in all. */
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

/** Whether a list is narrowed by anything: its page and order do not. */
export const isFiltered = (input: object): boolean =>
  Object.entries(input).some(([name, value]) => value !== undefined && !/^(page|per_page|sort)$/.test(name));

/** An offset that the planner cannot see leaves it one plan for all pages; where nothing is filtered, it is the best one. */
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

/** The keys of all rows of a list in the order that an index has; `fromEnd` walks that order backwards. */
export function orderedKeys({ sorts, id, from, where }: Selection, sort: string, fromEnd = false): SQL {
  const order = sorts[sort.replace(/^-/, "")];
  if (!order) throw new Error(`No order for the sort ${sort}`);
  const descending = sort.startsWith("-") !== fromEnd;
  const nulls = descending === (order.index === "desc") ? sql`nulls last` : sql`nulls first`;
  const direction = descending ? sql`desc` : sql`asc`;
  return sql`select ${id} as id from ${from} where ${all(where)} order by ${order.by} ${direction} ${nulls}, ${id} ${direction} ${nulls}`;
}

/** Joins conditions with "and"; none means all rows. */
export const all = (conditions: SQL[]): SQL =>
  conditions.length ? sql.join(conditions, sql` and `) : sql`true`;

/** Exact number of rows of a list, from the counts that triggers keep. `facets` are patterns such as `invoice:%`. */
export const countedRows = (list: string, facets: string[]): SQL =>
  sql`(select coalesce(sum(total), 0) from list_totals where list = ${list} and facet like any (${`{${facets.map((f) => `"${f}"`).join(",")}}`}::text[]))`;

/** The same counts as rows: `facet, total`. */
export const countsOf = (list: string): SQL =>
  sql`(select facet, total from list_totals where list = ${list}) counted`;

/** What is in each of several choices that were made; null where none was. */
export const among = <T>(...choices: (readonly T[] | null | undefined | "")[]): T[] | null =>
  choices.reduce<T[] | null>(
    (left, choice) =>
      choice ? (left ? left.filter((one) => choice.includes(one)) : [...new Set(choice)]) : left,
    null,
  );

/** Exact number of rows that meet conditions for which no count is kept. */
export const rowsWhere = (from: SQL, where: SQL[]): SQL =>
  sql`(select count(*) from ${from} where ${all(where)})`;

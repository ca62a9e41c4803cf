import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Page, Pagination } from "./list";

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

interface PageRequest extends Selection {
  db: Db;
  input: { page: number; per_page: number; sort: string };
  total: Promise<number>;
}

/** A page that begins this near the start of a list is looked for while its rows are still being counted. */
const NEAR = 2000;

/**
 * One page of a list with its exact total. Only the keys of the page are ordered and skipped over, the wide rows are
 * looked up for these alone; beyond the middle the walk starts from the end.
 */
export async function pageOf<T>(request: PageRequest): Promise<Page<T>> {
  const { keys, pagination } = await keysOfPage(request);
  const rows = keys === NO_KEYS ? [] : await request.db.execute(rowsOf(request, keys));
  return { rows: [...rows] as unknown as T[], pagination };
}

/** Keys as the database writes an array of them: they go back as they came. */
export type Keys = `{${string}}`;
export const NO_KEYS: Keys = "{}";

/** The rows of keys, in the order of these: a statement whose plan does not depend on which they are. */
export function rowsOf({ rows, keyType = "uuid" }: Selection, keys: Keys): SQL {
  const listed = sql`(select id, place from unnest(${keys}::${sql.raw(keyType)}[]) with ordinality as listed(id, place))`;
  return sql`${rows(listed)} order by page.place`;
}

/** Which rows a page has, in its order, and how many there are in all. */
export async function keysOfPage(request: PageRequest): Promise<{ keys: Keys; pagination: Pagination }> {
  const { page, per_page } = request.input;
  const start = (page - 1) * per_page;
  const [total, found] = await Promise.all([
    request.total,
    start < NEAR ? readKeys(request, near(request, start)) : null,
  ]);
  const keys = found ?? (await farKeys(request, total, start));
  return { keys, pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) } };
}

/** An offset that the planner cannot see leaves it one plan for all pages; where nothing is filtered, it is the best one. */
function near({ input }: PageRequest, start: number): SQL {
  const filtered = Object.entries(input).some(
    ([name, value]) => value !== undefined && !/^(page|per_page|sort)$/.test(name),
  );
  return filtered
    ? sql`limit ${input.per_page} offset ${start}`
    : sql`limit ${sql.raw(String(input.per_page))} offset (select ${start}::int)`;
}

async function farKeys(request: PageRequest, total: number, start: number): Promise<Keys> {
  const size = Math.max(0, Math.min(request.input.per_page, total - start));
  if (size === 0) return NO_KEYS;
  if (start <= total / 2) return readKeys(request, sql`limit ${size} offset ${start}`);
  const keys = await readKeys(request, sql`limit ${size} offset ${total - start - size}`, true);
  return `{${keys.slice(1, -1).split(",").reverse().join(",")}}`;
}

async function readKeys(request: PageRequest, part: SQL, fromEnd = false): Promise<Keys> {
  const ordered = orderedKeys(request, request.input.sort, fromEnd);
  const [row] = await request.db.execute<{ keys: Keys }>(
    sql`select coalesce(array_agg(id), '{}')::text as keys from (${ordered} ${part}) page`,
  );
  return row?.keys ?? NO_KEYS;
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
export async function countedTotal(db: Db, list: string, facets: string[]): Promise<number> {
  const [row] = await db.execute<{ total: string }>(
    sql`select coalesce(sum(total), 0) as total from list_totals where list = ${list} and facet like any (${`{${facets.map((f) => `"${f}"`).join(",")}}`}::text[])`,
  );
  return Number(row?.total ?? 0);
}

/** Exact number of rows that meet conditions for which no count is kept. */
export async function countWhere(db: Db, from: SQL, where: SQL[]): Promise<number> {
  const [row] = await db.execute<{ total: string }>(
    sql`select count(*) as total from ${from} where ${all(where)}`,
  );
  return Number(row?.total ?? 0);
}

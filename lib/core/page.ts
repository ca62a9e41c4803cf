import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import type { Page } from "./list";

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

/**
 * One page of a list with its exact total. Only the keys of the page are ordered and skipped over, the wide rows are
 * looked up for these alone; beyond the middle the walk starts from the end.
 */
export async function pageOf<T>(request: PageRequest): Promise<Page<T>> {
  const { page, per_page, sort } = request.input;
  const total = await request.total;
  const start = (page - 1) * per_page;
  const size = Math.max(0, Math.min(per_page, total - start));
  const fromEnd = start > total / 2;
  const rows =
    size === 0
      ? []
      : await fetchRows<T>(request, sort, size, fromEnd ? total - start - size : start, fromEnd);
  return { rows, pagination: { page, per_page, total, total_pages: Math.ceil(total / per_page) } };
}

async function fetchRows<T>(
  request: PageRequest,
  sort: string,
  limit: number,
  offset: number,
  fromEnd: boolean,
): Promise<T[]> {
  const ordered = orderedKeys(request, sort, fromEnd);
  const keys = sql`(select id, row_number() over () as place from (${ordered} limit ${limit} offset ${offset}) ordered)`;
  const found = (await request.db.execute(
    sql`${request.rows(keys)} order by page.place ${fromEnd ? sql`desc` : sql`asc`}`,
  )) as unknown as T[];
  return [...found];
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

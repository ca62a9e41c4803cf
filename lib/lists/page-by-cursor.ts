import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { db } from "@/db/client";
import type { Actor } from "@/lib/core/actor";
import { oneRow } from "@/lib/core/database/one-row";
import { all, type Keys, rowsOf, type Selection } from "@/lib/core/database/page";
import { invalid } from "@/lib/core/errors";
import { MAX_PER_PAGE, type Walk } from "@/lib/core/input/list";
import { parse } from "@/lib/core/input/parse";
import { readRows } from "@/lib/core/read-rows";
import { type CursorPlace, decodeCursor, encodeCursor, FIRST, selectionName } from "./cursor";
import { jsonOf } from "./json-rows";
import type { ListQuery } from "./list-query";

const Given = z.strictObject({
  cursor: z.string().min(1).max(400),
  ids: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.uuid()).min(1).max(MAX_PER_PAGE))
    .optional(),
});

/** List parameters that paging by cursor replaces. */
const OF_PAGES = ["page", "sort"];

interface Step {
  /** Rows as JSON, where the database writes them so. */
  json?: string;
  rows?: unknown[];
  cursor: Walk;
}

/**
 * Returns the next rows when a client pages through a whole list by cursor. They come in key order, which no change affects, so a
 * row that exists throughout comes exactly once, however much is written in the meantime. Changes that this pass might have missed
 * have an `updated_at` from `changed_since` on.
 */
export async function pageByCursor<I extends z.ZodType>(
  list: ListQuery<I, unknown>,
  actor: Actor,
  { cursor, ids, ...filters }: Record<string, unknown>,
  columns: SQL | null,
): Promise<Step> {
  const given = parse(Given, { cursor, ...(ids !== undefined && { ids }) });
  const foreign = OF_PAGES.filter((name) => name in filters);
  if (foreign.length > 0)
    throw invalid(
      ...foreign.map((field) => ({
        field,
        message: "With a cursor rows come in the order of their ids, from one cursor to the next",
      })),
    );
  const input = parse(list.input, filters) as z.output<I> & { per_page: number };
  const { per_page: _, ...selecting } = filters;
  const of = selectionName(list.name, { ...selecting, ids: given.ids });
  const place: CursorPlace =
    given.cursor === FIRST
      ? { after: null, since: await settledSince(), of }
      : decodeCursor(given.cursor, of);
  const selection = await list.select({ actor, input });
  const keys = await keysAfter(selection, place.after, input.per_page + 1, given.ids);
  const more = keys.length > input.per_page;
  const shown = keys.slice(0, input.per_page);
  const walk: Walk = {
    next: more ? encodeCursor({ ...place, after: shown.at(-1) ?? null }) : null,
    more,
    changed_since: place.since,
  };
  return { ...(await rowsFor(selection, `{${shown.join(",")}}`, columns)), cursor: walk };
}

const Json = z.object({ json: z.string() });

async function rowsFor(selection: Selection, keys: Keys, columns: SQL | null): Promise<Omit<Step, "cursor">> {
  const rows = rowsOf(selection, keys);
  if (!columns) return { rows: [...(await db().execute(rows))] };
  const [row] = await db().execute(jsonOf(rows, columns)).then(readRows(Json));
  return { json: row?.json ?? "[]" };
}

const Key = z.object({ id: z.string() });

async function keysAfter(
  { from, id, keyType = "uuid", where }: Selection,
  after: string | null,
  size: number,
  ids: readonly string[] | undefined,
): Promise<string[]> {
  const type = sql.raw(keyType);
  const conditions = [
    ...where,
    ...(after === null ? [] : [sql`${id} > ${after}::${type}`]),
    ...(ids ? [sql`${id} = any(${`{${ids.join(",")}}`}::${type}[])`] : []),
  ];
  const rows = await db()
    .execute(sql`select ${id}::text as id from ${from} where ${all(conditions)} order by ${id} limit ${size}`)
    .then(readRows(Key));
  return rows.map((row) => row.id);
}

const Since = z.object({ since: z.string() });

/**
 * Returns the instant until which everything written is visible. A row carries the instant at which its transaction began and
 * appears when that transaction ends. A second is deducted for transactions that have begun but are not listed yet.
 */
export async function settledSince(): Promise<string> {
  const row = await oneRow(
    db()
      .execute(sql`
    select to_char((least(now(), min(xact_start)) - interval '1 second') at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as since
    from pg_stat_activity where datname = current_database() and xact_start is not null and pid <> pg_backend_pid()`)
      .then(readRows(Since)),
  );
  return row.since;
}

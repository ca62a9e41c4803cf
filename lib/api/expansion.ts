import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Db, db } from "@/db/client";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { all, type Keys } from "@/lib/core/database/page";
import { parse } from "@/lib/core/input/parse";
import type { Permission } from "@/lib/core/permissions";
import { claimedRows } from "@/lib/core/read-rows";
import type { ListQuery } from "@/lib/lists/list-query";

/** So many of several come with each record; `meta.cut_short` says where all are. */
export const MOST_EXPANDED = 50;

type Row = Record<string, unknown>;

/** What a record names elsewhere, or has of its own, and may bring along: `expand=customer`. */
export interface Expansion {
  /** What whoever asks for it needs beside the permission for the record. */
  permission: Permission;
  /** What comes of each. */
  returns: z.ZodType;
  /** The field of the record by which it is found: `customer_id`, or the record's own `id`. */
  by: string;
  /** Several, a list: where all of them are, by the record's fields: `/customers/{id}/vehicles`. */
  whole?: string;
  /** All of many records, in order, each with the key `of` which it is found; of several at most one more than `MOST_EXPANDED` for each key. */
  read(work: { db: Db; actor: Actor; keys: Keys }): Promise<readonly (Row & { of: string })[]>;
}

export type Expansions = Readonly<Record<string, Expansion>>;

// biome-ignore lint/suspicious/noExplicitAny: a list of any rows
type AnyList = ListQuery<any, any>;

const selectionOf = (list: AnyList, actor: Actor) =>
  list.select({ actor, input: parse(list.input as z.ZodType, {}) });

/** Rows with the key `of` which each is found. */
export const found = async (database: Db, statement: SQL) =>
  await database.execute(statement).then(claimedRows<Row & { of: string }>);

/** The one that a field names, as its list shows it; null where there is none or it is archived. */
export const theOne = (list: AnyList, returns: z.ZodType, by: string): Expansion => ({
  permission: list.permission,
  returns,
  by,
  read({ db: database, actor, keys }) {
    const { rows, id, from, where } = selectionOf(list, actor);
    const live = all([...where, sql`${id} = any(${keys}::uuid[])`]);
    return found(
      database,
      sql`select listed.id as of, listed.* from (${rows(sql`(select ${id} as id from ${from} where ${live})`)}) listed`,
    );
  },
});

interface Belonging {
  permission: Permission;
  returns: z.ZodType;
  /** What is shown of those whose keys `keys` selects as `id`. */
  rows(actor: Actor, keys: SQL): SQL;
  /** Selects the keys, in order, of those that belong to the row `parent` with its `id`. */
  ids: SQL;
  /** Where all are; of what there is one of nothing. */
  whole?: string;
}

/** Those that belong to a record. */
export const theirs = ({ rows, ids, ...rest }: Belonging): Expansion => ({
  ...rest,
  by: "id",
  read: ({ db: database, actor, keys }) =>
    found(
      database,
      sql`
      with links as materialized (
        select parent.id as of, belonging.id, belonging.place from unnest(${keys}::uuid[]) parent(id)
        cross join lateral (
          select id, row_number() over () as place from (${ids} limit ${MOST_EXPANDED + 1}) first) belonging)
      select links.of, listed.* from links join (${rows(actor, sql`(select distinct id from links)`)}) listed
        on listed.id = links.id
      order by links.of, links.place`,
    ),
});

/** The same, as their list shows them. */
export const several = (
  list: AnyList,
  belonging: Pick<Belonging, "returns" | "ids"> & { whole: string },
): Expansion => theirs({ ...asListed(list), ...belonging });

/** The one that belongs to a record which does not name it, as its list shows it. */
export const theirOne = (list: AnyList, belonging: Pick<Belonging, "returns" | "ids">): Expansion =>
  theirs({ ...asListed(list), ...belonging });

const asListed = (list: AnyList): Pick<Belonging, "permission" | "rows"> => ({
  permission: list.permission,
  rows: (actor, keys) => selectionOf(list, actor).rows(keys),
});

/** Permission for all that is asked for, before anything is read. */
export function requireExpansions(actor: Actor, expansions: Expansions, names: readonly string[]): void {
  for (const name of names) {
    const expansion = expansions[name];
    if (expansion) requirePermission(actor, expansion.permission);
  }
}

/** Puts what is asked for into rows, one statement for each kind; answers with the addresses of what was cut short. */
export async function expandRows(
  rows: readonly Row[],
  actor: Actor,
  expansions: Expansions,
  names: readonly string[],
): Promise<string[]> {
  const wanted = names.flatMap((name) => (expansions[name] ? [{ name, expansion: expansions[name] }] : []));
  const brought = await Promise.all(
    wanted.map(async ({ name, expansion }) => ({ name, ...(await broughtBy(expansion, rows, actor)) })),
  );
  if (brought.length > 0)
    for (const row of rows)
      row.expanded = Object.fromEntries(brought.map(({ name, ofRow }) => [name, ofRow(row)]));
  return brought.flatMap(({ cut }) => cut);
}

async function broughtBy(
  { by, returns, whole, read }: Expansion,
  rows: readonly Row[],
  actor: Actor,
): Promise<{ ofRow(row: Row): unknown; cut: string[] }> {
  const keys = [...new Set(rows.map((row) => row[by]).filter((key) => typeof key === "string"))];
  const all = keys.length > 0 ? await read({ db: db(), actor, keys: `{${keys.join(",")}}` }) : [];
  const byKey = Map.groupBy(all, ({ of }) => of);
  const shown = new Map(
    [...byKey].map(([key, own]) => [key, own.slice(0, MOST_EXPANDED).map((row) => returns.parse(row))]),
  );
  const ofRow = (row: Row) => {
    const own = shown.get(String(row[by])) ?? [];
    return whole ? own : (own[0] ?? null);
  };
  const longer = whole ? [...byKey].filter(([, own]) => own.length > MOST_EXPANDED) : [];
  return { ofRow, cut: longer.map(([key]) => String(whole).replace("{id}", key)) };
}

const schemas = new WeakMap<z.ZodType, z.ZodType>();

/** The schema of a record with all that it may bring along. */
export function withExpansions(returns: z.ZodType, expansions: Expansions | undefined): z.ZodType {
  if (!expansions || !(returns instanceof z.ZodObject)) return returns;
  const known = schemas.get(returns);
  if (known) return known;
  const brought = Object.entries(expansions).map(([name, { returns: one, whole }]) => [
    name,
    (whole ? z.array(one) : one.nullable()).optional().meta({ description: wordsOf(whole) }),
  ]);
  const expanded = z
    .object(Object.fromEntries(brought))
    .optional()
    .meta({ description: "What `expand` asked for, by its names." });
  const made = z.object({ ...returns.shape, expanded }).meta({ id: `${returns.meta()?.id}Expanded` });
  schemas.set(returns, made);
  return made;
}

const wordsOf = (whole: string | undefined): string =>
  whole
    ? `The first ${MOST_EXPANDED}; \`meta.cut_short\` names \`${whole}\` where there are more.`
    : "Null where there is none, or it is archived.";

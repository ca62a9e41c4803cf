import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { type Db, db } from "@/db/client";
import { type Actor, requirePermission } from "@/lib/core/actor";
import { all, type Keys, type Selection } from "@/lib/core/database/page";
import { parse } from "@/lib/core/input/parse";
import type { Permission } from "@/lib/core/permissions";
import { claimedRows } from "@/lib/core/read-rows";
import type { ListQuery } from "@/lib/lists/list-query";

/** How many related records come with each record, where it may have several; `meta.cut_short` gives the URLs with all of them. */
export const MOST_EXPANDED = 50;

type Row = Record<string, unknown>;

/** A related record, or several, that a record may include: `expand=customer`. */
export interface Expansion {
  /** The permission needed for it, besides that for the record. */
  permission: Permission;
  /** The schema of each related record. */
  returns: z.ZodType;
  /** The record's field by which it is found: `customer_id`, or the record's own `id`. */
  by: string;
  /** Set where there may be several: the path of the complete list, with the record's id: `/customers/{id}/vehicles`. */
  whole?: string;
  /**
   * Reads the related records of many records, in order, each with the key `of` by which it was found. Where there may be several,
   * at most one more than `MOST_EXPANDED` for each key.
   */
  read(work: { db: Db; actor: Actor; keys: Keys }): Promise<readonly (Row & { of: string })[]>;
}

export type Expansions = Readonly<Record<string, Expansion>>;

// biome-ignore lint/suspicious/noExplicitAny: a list of any rows
type AnyList = ListQuery<any, any>;

function selectionOf(list: AnyList, actor: Actor): Selection {
  const selection = list.select({ actor, input: parse(list.input as z.ZodType, {}) });
  if (selection instanceof Promise) throw new Error(`${list.name} is worked out first: no record expands it`);
  return selection;
}

/** Rows, each with the key `of` by which it was found. */
export const readKeyed = async (database: Db, statement: SQL) =>
  await database.execute(statement).then(claimedRows<Row & { of: string }>);

/** The record that a field names, as its list shows it; null where there is none or it is archived. */
export const expandReference = (list: AnyList, returns: z.ZodType, by: string): Expansion => ({
  permission: list.permission,
  returns,
  by,
  read({ db: database, actor, keys }) {
    const { rows, id, from, where } = selectionOf(list, actor);
    const live = all([...where, sql`${id} = any(${keys}::uuid[])`]);
    return readKeyed(
      database,
      sql`select listed.id as of, listed.* from (${rows(sql`(select ${id} as id from ${from} where ${live})`)}) listed`,
    );
  },
});

interface Belonging {
  permission: Permission;
  returns: z.ZodType;
  /** The statement that shows the records whose keys `keys` selects as `id`. */
  rows(actor: Actor, keys: SQL): SQL;
  /** Selects, in order, the keys of those that belong to the row `parent` with its `id`. */
  ids: SQL;
  /** The path of the complete list; not set where there is only one. */
  whole?: string;
}

/** The records that belong to a record. */
export const expandBelonging = ({ rows, ids, ...rest }: Belonging): Expansion => ({
  ...rest,
  by: "id",
  read: ({ db: database, actor, keys }) =>
    readKeyed(
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
export const expandList = (
  list: AnyList,
  belonging: Pick<Belonging, "returns" | "ids"> & { whole: string },
): Expansion => expandBelonging({ ...asListed(list), ...belonging });

/** The one record that belongs to a record which does not name it, as its list shows it. */
export const expandSingle = (list: AnyList, belonging: Pick<Belonging, "returns" | "ids">): Expansion =>
  expandBelonging({ ...asListed(list), ...belonging });

const asListed = (list: AnyList): Pick<Belonging, "permission" | "rows"> => ({
  permission: list.permission,
  rows: (actor, keys) => selectionOf(list, actor).rows(keys),
});

/** Checks the permissions for everything requested, before anything is read. Throws FORBIDDEN. */
export function requireExpansions(actor: Actor, expansions: Expansions, names: readonly string[]): void {
  for (const name of names) {
    const expansion = expansions[name];
    if (expansion) requirePermission(actor, expansion.permission);
  }
}

/** Adds the requested expansions to rows, with one statement per kind; returns the URLs of lists that were cut short. */
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

/** The schema of a record with everything it may include. */
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

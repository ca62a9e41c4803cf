import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { DEMO_IDS } from "@/db/seed/demo/demo-ids";
import { recordsWithFiles } from "@/lib/attachments/queries/attached";
import { readRows } from "@/lib/core/read-rows";

type Database = Pick<Db | Tx, "execute">;

/** A foreign key from one column to another table's `id`, from a table whose rows have such a key too. */
const Reference = z.object({
  child: z.string(),
  column: z.string(),
  parent: z.string(),
  /**
   * What happens to the child when its parent is deleted: "c" deletes it too, "n" sets the reference to null, anything else forbids
   * the deletion.
   */
  on_delete: z.string(),
});
type Reference = z.infer<typeof Reference>;

/** Rows that a figure of another row depends on, and which therefore stay with it, though their foreign keys do not require it. */
const BELONGS: readonly Omit<Reference, "on_delete">[] = [
  { child: "documents", column: "source_document_id", parent: "documents" },
  { child: "receipts", column: "document_id", parent: "documents" },
  { child: "receipt_allocations", column: "document_id", parent: "documents" },
  { child: "credit_allocations", column: "document_id", parent: "documents" },
  { child: "credit_allocations", column: "credit_note_id", parent: "documents" },
  { child: "receipt_allocations", column: "receipt_id", parent: "receipts" },
  { child: "stock_movements", column: "stock_item_id", parent: "stock_items" },
];

/** Condition: the key in this column belongs to the demo. */
export const isDemo = (column: SQL): SQL =>
  sql`${column} between ${DEMO_IDS.first}::uuid and ${DEMO_IDS.last}::uuid`;

/**
 * Returns the foreign keys between tables that have a UUID `id`. Tables without one do not count: their rows are deleted with what
 * they refer to, so having a demo document open does not keep it.
 */
export async function references(database: Database): Promise<Reference[]> {
  const rows = await database
    .execute(sql`
    select child.relname as child, a.attname as "column", parent.relname as parent, c.confdeltype as on_delete
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute p on p.attrelid = c.confrelid and p.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and cardinality(c.conkey) = 1
      and p.attname = 'id' and p.atttypid = 'uuid'::regtype
      and exists (select from pg_attribute where attrelid = child.oid and attname = 'id' and atttypid = 'uuid'::regtype)`)
    .then(readRows(Reference));
  return rows;
}

const Keyed = z.object({ name: z.string() });

/** Returns the tables with a UUID `id`, children before the parents they refer to. */
export async function tablesChildrenFirst(database: Database, links: Reference[]): Promise<string[]> {
  const rows = await database
    .execute(sql`
    select c.relname as name from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'id' and a.atttypid = 'uuid'::regtype
    where c.relkind = 'r' and c.relnamespace = 'public'::regnamespace order by c.relname`)
    .then(readRows(Keyed));
  const keyed = new Set(rows.map(({ name }) => name));
  const ordered: string[] = [];
  const visit = (table: string, trail: string[]) => {
    if (ordered.includes(table) || trail.includes(table)) return;
    for (const { child, parent } of links) if (parent === table) visit(child, [...trail, table]);
    if (keyed.has(table)) ordered.push(table);
  };
  for (const { name } of rows) visit(name, []);
  return ordered;
}

/** Demo rows by table. */
export type RowsByTable = Map<string, Set<string>>;

/**
 * Returns the demo rows that must stay when the rest is deleted, because the garage's own records use them: what an own record
 * refers to, what those rows cannot exist without, and what their figures depend on.
 */
export async function rowsToKeep(database: Database, links: Reference[]): Promise<RowsByTable> {
  const kept: RowsByTable = new Map();
  const found: [string, string][] = [];
  const keep = (table: string, ids: string[]) => {
    const known = kept.get(table) ?? new Set();
    kept.set(table, known);
    for (const id of ids) {
      if (known.has(id)) continue;
      known.add(id);
      found.push([table, id]);
    }
  };
  for (const { child, column, parent } of links) {
    const [table, reference] = [sql.identifier(child), sql.identifier(column)];
    keep(
      parent,
      await ids(
        database,
        sql`select distinct ${reference} as id from ${table} where ${isDemo(sql`${reference}`)} and not ${isDemo(sql`id`)}`,
      ),
    );
  }
  const attached = await recordsWithFiles(database, isDemo);
  for (const { entity, id } of attached) keep(entity, [id]);

  const parts = [...links.filter(({ on_delete }) => on_delete === "c"), ...BELONGS];
  while (found.length > 0) {
    const batch = Map.groupBy(found.splice(0), ([table]) => table);
    for (const [table, rows] of batch) {
      const these = sql`any(${`{${rows.map(([, id]) => id).join(",")}}`}::uuid[])`;
      for (const { column, parent } of links.filter(
        ({ child, on_delete }) => child === table && on_delete !== "n",
      )) {
        const reference = sql.identifier(column);
        keep(
          parent,
          await ids(
            database,
            sql`select distinct ${reference} as id from ${sql.identifier(table)} where id = ${these} and ${isDemo(sql`${reference}`)}`,
          ),
        );
      }
      for (const { child, column } of parts.filter(({ parent }) => parent === table)) {
        keep(
          child,
          await ids(
            database,
            sql`select id from ${sql.identifier(child)} where ${sql.identifier(column)} = ${these} and ${isDemo(sql`id`)}`,
          ),
        );
      }
    }
  }
  return new Map([...kept].filter(([, ids]) => ids.size > 0));
}

const Found = z.object({ id: z.string() });

const ids = async (database: Database, statement: SQL): Promise<string[]> =>
  (await database.execute(statement).then(readRows(Found))).map(({ id }) => id);

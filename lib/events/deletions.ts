import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Actor } from "@/lib/core/actor";
import { rowsWhere } from "@/lib/core/database/page";
import { Moment } from "@/lib/core/dates/day-fields";
import { pageNumber, perPage } from "@/lib/core/input/list";
import { listQuery } from "@/lib/lists/list-query";
import { mayRead } from "./may-read";

/** Kinds of record of which programs keep copies, with their tables. */
const TABLES = {
  customers: "customers",
  vehicles: "vehicles",
  documents: "documents",
  receipts: "receipts",
  appointments: "appointments",
  reminders: "reminders",
  stock: "stock_items",
  suppliers: "suppliers",
} as const;
type Kind = keyof typeof TABLES;
const KINDS = Object.keys(TABLES) as [Kind, ...Kind[]];

const DeletionList = z.strictObject({
  page: pageNumber(),
  per_page: perPage(),
  sort: z
    .enum(["deleted_at", "-deleted_at"])
    .default("deleted_at")
    .meta({ description: "The order; with `-` before it the other way round." }),
  deleted_since: Moment.optional().meta({ description: "Only what was deleted since this instant." }),
  entity: z.enum(KINDS).optional().meta({ description: "Only records of this kind." }),
});

interface DeletionRow {
  entity: Kind;
  id: string;
  deleted_at: string;
}

/**
 * Lists the records that no longer exist, of the kinds that the actor may read: archived, deleted, merged into another, or removed
 * by undoing an import.
 */
export const listDeletions = listQuery<DeletionRow, typeof DeletionList>({
  name: "deletions.list",
  permission: "records:follow",
  input: DeletionList,
  select: ({ actor, input }) => {
    const from = deleted(kindsFor(actor, input));
    return {
      from,
      id: sql`g.id`,
      where: conditions(input),
      sorts: { deleted_at: { by: sql`g.deleted_at`, index: "asc" } },
      rows: (keys) =>
        sql`select g.entity, g.id, g.deleted_at from ${keys} page join ${from} on g.id = page.id`,
    };
  },
  total: ({ actor, input }) => rowsWhere(deleted(kindsFor(actor, input)), conditions(input)),
});

const conditions = ({ deleted_since }: z.output<typeof DeletionList>): SQL[] =>
  deleted_since ? [sql`g.deleted_at >= ${deleted_since}`] : [];

const kindsFor = (actor: Actor, { entity }: z.output<typeof DeletionList>): Kind[] =>
  KINDS.filter((kind) => !entity || kind === entity).filter((kind) => mayRead(actor, kind));

/** Soft-deleted rows, and rows of which only the id is kept. */
function deleted(kinds: readonly Kind[]): SQL {
  const kept = kinds.map(
    (kind) =>
      sql`select ${sql.raw(`'${kind}'`)}::text as entity, id, deleted_at from ${sql.identifier(TABLES[kind])} where deleted_at is not null`,
  );
  const gone = sql`select entity, id, deleted_at from tombstones where entity = any(${`{${kinds.join(",")}}`}::text[])`;
  return sql`(${sql.join([...kept, gone], sql` union all `)}) g`;
}

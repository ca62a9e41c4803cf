import "server-only";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";

/**
 * Locks rows of a table until the transaction ends, in the order of their ids. That is the one order of locks: whoever needs several
 * rows of a table locks them by one call of this and never one after another as the work comes to them, so that no two wait for each
 * other crosswise. Documents are locked before rows of any other table; a vehicle before its reminders; a customer after all that is
 * theirs.
 */
export async function lockRows<T extends PgTable & { id: PgTable["_"]["columns"][string] }>(
  tx: Tx,
  table: T,
  where: SQL,
): Promise<T["$inferSelect"][]> {
  return tx
    .select()
    .from(table as PgTable)
    .where(where)
    .orderBy(table.id)
    .for("update");
}

/** The same of a table or its name, for rows that need not be read, and are not to go: others may refer to them meanwhile. */
export async function holdRows(tx: Tx, table: SQLWrapper, where: SQL): Promise<void> {
  await tx.execute(sql`
    select count(*) from (select 1 from ${table} where ${where} order by id for no key update) held`);
}

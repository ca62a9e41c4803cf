import "server-only";
import { type SQL, type SQLWrapper, sql } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { Tx } from "@/db/client";

/**
 * Locks rows of a table until the transaction ends, in id order. This is the only lock order: code that needs several rows of a
 * table locks them in one call of this function, never one after another as it meets them, so that no two transactions deadlock.
 * Documents are locked before rows of any other table; a vehicle before its reminders; a customer after everything that belongs to
 * them.
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

/**
 * Locks rows of a table (or of a table name) that need not be read and must not be deleted. Other transactions may still insert
 * references to them.
 */
export async function lockAgainstDeletion(tx: Tx, table: SQLWrapper, where: SQL): Promise<void> {
  await tx.execute(sql`
    select count(*) from (select 1 from ${table} where ${where} order by id for no key update) held`);
}

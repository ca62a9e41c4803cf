import "server-only";
import { inArray, or, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import { attachments } from "@/db/schema/attachments";

/** Which keys of the store no attachment uses, deleted ones that may come back included. */
export async function unusedAmong(db: Db | Tx, keys: readonly string[]): Promise<string[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .select({ storage_key: attachments.storage_key, thumbnail_key: attachments.thumbnail_key })
    .from(attachments)
    .where(or(inArray(attachments.storage_key, [...keys]), inArray(attachments.thumbnail_key, [...keys])));
  const used = new Set(rows.flatMap(({ storage_key, thumbnail_key }) => [storage_key, thumbnail_key]));
  return keys.filter((key) => !used.has(key));
}

/** Locks the content of a hash until the transaction ends: its first bytes are stored by one, and used by the others. */
export const lockContent = (tx: Tx, sha256: string): Promise<unknown> =>
  tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${sha256}, 61))`);

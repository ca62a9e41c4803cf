import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";

/** How many files are attached to a record. */
export const countAttachments = (entity: string, id: string): SQL =>
  sql`(select count(*)::int from attachments where entity = ${entity} and entity_id = ${id})`;

/** The records that have files, among some. */
export async function recordsWithFiles(db: Pick<Db, "execute">, among: (id: SQL) => SQL) {
  return db.execute<{ entity: string; id: string }>(
    sql`select distinct entity, entity_id as id from attachments where ${among(sql`entity_id`)}`,
  );
}

/** Gives the files that are attached to one record to another of its kind. */
export async function passAttachments(tx: Tx, entity: string, { from, to }: { from: string; to: string }) {
  await tx.execute(
    sql`update attachments set entity_id = ${to} where entity = ${entity} and entity_id = ${from}`,
  );
}

import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";

const Attached = z.object({ entity: z.string(), id: z.string() });

/** How many files are attached to a record. */
export const countAttachments = (entity: string, id: string): SQL =>
  sql`(select count(*)::int from attachments where entity = ${entity} and entity_id = ${id} and deleted_at is null)`;

/** Returns which of the selected records have files attached. */
export async function recordsWithFiles(db: Pick<Db, "execute">, among: (id: SQL) => SQL) {
  return db
    .execute(sql`select distinct entity, entity_id as id from attachments where ${among(sql`entity_id`)}`)
    .then(readRows(Attached));
}

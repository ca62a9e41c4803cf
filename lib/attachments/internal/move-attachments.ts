import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Moves the files attached to one record to another of the same kind. */
export async function moveAttachments(tx: Tx, entity: string, { from, to }: { from: string; to: string }) {
  await tx.execute(
    sql`update attachments set entity_id = ${to} where entity = ${entity} and entity_id = ${from}`,
  );
}

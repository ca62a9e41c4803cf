import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Movements stay when the document lines that they were made by are wiped, and name them no longer. */
export async function forgetGoneLines(tx: Tx, among: (lineId: SQL) => SQL): Promise<void> {
  await tx.execute(sql`
    update stock_movements m set document_line_id = null
    where ${among(sql`m.document_line_id`)} and not exists (select from line_items l where l.id = m.document_line_id)`);
}

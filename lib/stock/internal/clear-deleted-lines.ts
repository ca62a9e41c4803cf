import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** Clears the document line on stock movements whose line was deleted; the movements themselves stay. */
export async function clearDeletedLines(tx: Tx, among: (lineId: SQL) => SQL): Promise<void> {
  await tx.execute(sql`
    update stock_movements m set document_line_id = null
    where ${among(sql`m.document_line_id`)} and not exists (select from line_items l where l.id = m.document_line_id)`);
}

import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { SAVED, type SavedDocument } from "@/lib/document-record/saved-document";

/** Makes a document's totals the sums of its lines again, after a line that follows no price was put in, changed or taken out. */
export async function sumUp(tx: Tx, documentId: string): Promise<SavedDocument> {
  const sumOf = (column: SQL) =>
    sql`(select coalesce(sum(${column}), 0) from document_lines where document_id = ${documentId})`;
  const [row] = await tx
    .update(documents)
    .set({
      total_net: sumOf(sql`line_net`),
      total_tax: sumOf(sql`line_tax`),
      total_gross: sumOf(sql`line_gross`),
      version: sql`${documents.version} + 1`,
      updated_at: sql`now()`,
    })
    .where(eq(documents.id, documentId))
    .returning(SAVED);
  if (!row) throw new Error("The update returned no row");
  return row;
}

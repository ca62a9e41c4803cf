import "server-only";
import { eq, type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { documents } from "@/db/schema/documents";
import { nextVersion } from "@/lib/core/database/next-version";
import { oneRow } from "@/lib/core/database/one-row";
import { SAVED, type SavedDocument } from "@/lib/document-record/internal/saved-document";

/** Sets a document's totals to the sums of its lines, after a line with sums of its own was added, changed or removed. */
export async function sumUp(tx: Tx, documentId: string): Promise<SavedDocument> {
  const sumOf = (column: SQL) =>
    sql`(select coalesce(sum(${column}), 0) from document_lines where document_id = ${documentId})`;
  return oneRow(
    tx
      .update(documents)
      .set({
        total_net: sumOf(sql`line_net`),
        total_tax: sumOf(sql`line_tax`),
        total_gross: sumOf(sql`line_gross`),
        ...nextVersion(documents),
      })
      .where(eq(documents.id, documentId))
      .returning(SAVED),
  );
}

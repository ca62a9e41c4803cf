import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** What was advised or put off is done by the lines of a document that is issued, and is offered no more. */
export async function settleOfferedWork(tx: Tx, documentId: string): Promise<void> {
  for (const [table, column] of [
    [sql`advisories`, sql`advisory_id`],
    [sql`deferred_work`, sql`deferred_work_id`],
  ])
    await tx.execute(sql`
      update ${table} w set resolved_at = now(), resolved_by_document_id = ${documentId}, version = w.version + 1, updated_at = now()
      from document_lines l join documents d on d.id = l.document_id
      where d.id = ${documentId} and l.${column} = w.id and w.vehicle_id = d.vehicle_id and w.resolved_at is null`);
}

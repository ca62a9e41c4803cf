import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";

/** What an invoice had done waits again where an issued credit note takes its line back in full. */
export async function reopenOfferedWork(tx: Tx, creditNoteId: string): Promise<void> {
  for (const [table, column] of [
    [sql`advisories`, sql`advisory_id`],
    [sql`deferred_work`, sql`deferred_work_id`],
  ])
    await tx.execute(sql`
      update ${table} w set resolved_at = null, resolved_by_document_id = null, version = w.version + 1, updated_at = now()
      from document_lines n join document_lines l on l.id = n.source_line_id
      where n.document_id = ${creditNoteId} and l.${column} = w.id and w.resolved_by_document_id = l.document_id
        and abs(coalesce(l.line_net, 0)) <= (
          select coalesce(sum(abs(c.line_net)), 0) from document_lines c join documents d on d.id = c.document_id
          where c.source_line_id = l.id and d.type = 'credit_note' and d.deleted_at is null
            and (d.issued_date is not null or d.id = ${creditNoteId}))`);
}

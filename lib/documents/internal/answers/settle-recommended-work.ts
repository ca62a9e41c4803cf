import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import { NEXT_VERSION } from "@/lib/core/database/next-version";
import type { DocumentRecord } from "@/lib/document-record/internal/saved-document";

/** Tables of work waiting for a vehicle, each with the column by which a line refers to it. */
const WAITING: readonly (readonly [table: SQL, column: SQL])[] = [
  [sql`advisories`, sql`advisory_id`],
  [sql`deferred_work`, sql`deferred_work_id`],
];

/**
 * Marks advised and deferred work as done when the lines that do it are issued, so that it is no longer offered. When an issued
 * credit note credits the last of what was charged for it, it waits again.
 */
export async function settleRecommendedWork(tx: Tx, document: DocumentRecord): Promise<void> {
  const change = document.type === "credit_note" ? giveBack : settle;
  await Promise.all(WAITING.map(([table, column]) => change(tx, document, table, column)));
}

async function settle(tx: Tx, { id, vehicle_id }: DocumentRecord, table: SQL, column: SQL): Promise<void> {
  await tx.execute(sql`
    update ${table} w set resolved_at = now(), resolved_by_document_id = ${id}, ${NEXT_VERSION}
    where w.id in (
      select id from ${table} where resolved_at is null and vehicle_id = ${vehicle_id}
        and id in (select ${column} from document_lines where document_id = ${id}) order by id for update)`);
}

/** Drafts of other credit notes do not count yet. The caller holds the row lock on the credited document. */
async function giveBack(tx: Tx, note: DocumentRecord, table: SQL, column: SQL): Promise<void> {
  const credited = note.source_document_id;
  if (!credited) return;
  await tx.execute(sql`
    update ${table} w set resolved_at = null, resolved_by_document_id = null, ${NEXT_VERSION}
    where w.id in (
      select id from ${table} where resolved_by_document_id = ${credited}
        and id in (
          select l.${column} from document_lines n join document_lines l on l.id = n.source_line_id
          where n.document_id = ${note.id} and l.document_id = ${credited})
        and id not in (
          select l.${column} from document_lines l
          left join lateral (
            select sum(n.line_net) as net, sum(n.line_tax) as tax from document_lines n join documents d on d.id = n.document_id
            where n.source_line_id = l.id and d.type = 'credit_note' and (d.issued_date is not null or d.id = ${note.id})) taken on true
          where l.document_id = ${credited} and l.${column} is not null
            and (l.line_net <> coalesce(taken.net, 0) or l.line_tax <> coalesce(taken.tax, 0)))
      order by id for update)`);
}

import "server-only";
import { sql } from "drizzle-orm";
import type { Db, Tx } from "@/db/client";
import type { SettledSums } from "./totals";

/**
 * What is left to credit of each line of an issued document: the line less what other credit notes, drafts too, take of it.
 * Keyed by the line; what is used up is there with quantity nought. Lock the document first.
 */
export async function restOfCredited(
  tx: Db | Tx,
  documentId: string,
  exceptNoteId?: string,
): Promise<Map<string, SettledSums>> {
  const rows = await tx.execute<{ id: string } & Record<keyof SettledSums, string>>(sql`
    select l.id,
      case when l.unit_price is null then 1 - least(coalesce(c.quantity, 0), 1) else coalesce(l.quantity, 1) - coalesce(c.quantity, 0) end as quantity,
      coalesce(l.unit_price, abs(l.line_net), 0) as unit_price,
      coalesce(l.line_net, 0) - coalesce(c.net, 0) as line_net,
      coalesce(l.line_tax, 0) - coalesce(c.tax, 0) as line_tax
    from document_lines l
    left join lateral (
      select sum(n.quantity) as quantity, sum(n.line_net) as net, sum(n.line_tax) as tax
      from document_lines n join documents d on d.id = n.document_id
      where n.source_line_id = l.id and d.type = 'credit_note' and d.deleted_at is null and d.id is distinct from ${exceptNoteId ?? null}
    ) c on true
    where l.document_id = ${documentId} and l.item_type <> 'comment' order by l.position, l.id`);
  return new Map([...rows].map(({ id, ...rest }) => [id, rest]));
}

/** What a credit note of a document may take of each line, as `composeDocument` wants it; nothing for any other document. */
export async function creditLimits(
  tx: Db | Tx,
  note: { id: string; type: string; source_document_id: string | null },
): Promise<{ settled?: Map<string, SettledSums> }> {
  if (note.type !== "credit_note" || !note.source_document_id) return {};
  return { settled: await restOfCredited(tx, note.source_document_id, note.id) };
}

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import type { ErrorDetail } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { shelfOf } from "@/lib/stock/queries/shelf-of";
import { leftOverWarning } from "../../rules/issuing/left-over";
import { DocumentId } from "../../schema/document";

const Left = z.object({
  order_number: z.string().nullable(),
  part: z.string(),
  stock_item_id: z.string().nullable(),
  left: z.string(),
  came: z.string(),
});

/**
 * Returns a warning for each part that was ordered for the job of a document and that is neither billed, nor sent back, nor on the shelf:
 * counted stock items go there. Of lines that were removed from the job the order's own page tells.
 */
export async function partsLeftOver(
  db: Db | Tx,
  document: { id: string; source_document_id: string | null },
): Promise<ErrorDetail[]> {
  const rows = await db
    .execute(sql`
    select p.order_number, concat_ws(' ', nullif(p.part_number, ''), nullif(p.description, '')) as part, p.stock_item_id,
      p.quantity_received as came, greatest(p.quantity - p.quantity_cancelled, p.quantity_received)
        - p.quantity_returned - coalesce(b.billed, 0) as left
    from line_items l join ordered_parts p on p.document_line_id = l.id and p.order_status in ('ordered', 'part_received', 'received')
      left join lateral (
        select sum(i.quantity) as billed from line_items i join document_heads d on d.id = i.document_id
        where (i.id = l.id or i.source_line_id = l.id) and d.type = 'invoice' and d.deleted_at is null
          and i.approval is distinct from 'declined' and i.approval is distinct from 'deferred') b on true
    where l.document_id in (${document.id}, ${document.source_document_id}) order by p.order_number, p.id`)
    .then(readRows(Left));
  const shelf = await shelfOf(
    db,
    rows.flatMap(({ stock_item_id }) => stock_item_id ?? []),
  );
  return rows.flatMap(({ stock_item_id, ...row }) =>
    stock_item_id && shelf.has(stock_item_id) ? [] : (leftOverWarning(row) ?? []),
  );
}

const Head = z.object({ id: z.string(), source_document_id: z.string().nullable() });

/** The same of a document by its id, for the dialog that issues it. */
export const leftOverAtIssue = query({
  name: "documents.left_over",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, input: { id } }): Promise<ErrorDetail[]> {
    const [document] = await db
      .execute(sql`select id, source_document_id from documents where id = ${id} and type = 'invoice'`)
      .then(readRows(Head));
    return document ? partsLeftOver(db, document) : [];
  },
});

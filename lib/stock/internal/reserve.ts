import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { lockItems, uuids } from "./lock-items";

interface Reserving {
  id: string;
  type: string;
  source_document_id: string | null;
}

/**
 * Updates a job's reservations to match its lines. A job sheet that is not invoiced or cancelled reserves its counted parts,
 * except on lines that are declined or deferred or that the customer is still to be asked about. The draft invoice made from it
 * takes the reservations over. Call this whenever either document is written, converted, reopened, cancelled or deleted. A job
 * may reserve more than is in stock: the available quantity is then negative and has to be ordered.
 */
export async function reserveForDocument(tx: Tx, { id, type, source_document_id }: Reserving): Promise<void> {
  if (type === "job_sheet") await reserve(tx, [id]);
  else if (type === "invoice" && source_document_id) await reserve(tx, [source_document_id, id]);
}

const Waiting = z.object({ id: z.string() });

/** The same for every document whose lines name an item, after counting was switched on or off for it. */
export async function reserveForItem(tx: Tx, itemId: string): Promise<void> {
  const rows = await tx
    .execute(sql`
    select distinct d.id from line_items l join document_heads d on d.id = l.document_id
    where l.stock_item_id = ${itemId} and d.issued_date is null and d.deleted_at is null
      and ((d.type = 'job_sheet' and d.status not in ('invoiced', 'cancelled')) or (d.type = 'invoice' and d.source_document_id is not null))`)
    .then(readRows(Waiting));
  await reserve(
    tx,
    rows.map(({ id }) => id),
  );
}

const Difference = z.object({
  document_id: z.string(),
  line_id: z.string(),
  stock_item_id: z.string(),
  /** Null if nothing is to be reserved any more. */
  wanted: z.string().nullable(),
});
type Difference = z.infer<typeof Difference>;

async function reserve(tx: Tx, ids: string[], locked: ReadonlySet<string> = new Set()): Promise<void> {
  if (ids.length === 0) return;
  const different = await differences(tx, ids);
  if (different.length === 0) return;
  const items = different.map(({ stock_item_id }) => stock_item_id);
  const unlocked = items.filter((id) => !locked.has(id));
  if (unlocked.length > 0) {
    await lockItems(tx, unlocked);
    // Compare again: the lines may have changed before the lock was granted.
    return reserve(tx, ids, new Set([...locked, ...unlocked]));
  }
  const lines = uuids(different.map(({ line_id }) => line_id));
  await tx.execute(sql`delete from stock_reservations where document_line_id = any (${lines}::uuid[])`);
  const kept = different.filter(({ wanted }) => wanted !== null);
  if (kept.length > 0)
    await tx.execute(sql`
      insert into stock_reservations (stock_item_id, document_id, document_line_id, quantity)
      select * from json_to_recordset(${JSON.stringify(kept)}::json)
        as r(stock_item_id uuid, document_id uuid, line_id uuid, wanted numeric)`);
  await sumReserved(tx, items);
}

/** Recalculates the reserved quantity of locked items from their reservations. */
export async function sumReserved(tx: Tx, items: Iterable<string>): Promise<void> {
  await tx.execute(sql`
    update stock_items s set updated_at = now(),
      quantity_reserved = (select coalesce(sum(r.quantity), 0) from stock_reservations r where r.stock_item_id = s.id)
    where s.id = any (${uuids(items)}::uuid[])`);
}

async function differences(tx: Tx, ids: string[]): Promise<Difference[]> {
  const these = sql`any (${uuids(ids)}::uuid[])`;
  const rows = await tx
    .execute(sql`
    with wanted as (
      select l.id as line_id, l.document_id, l.stock_item_id, l.quantity
      from document_heads d join line_items l on l.document_id = d.id join stock_items s on s.id = l.stock_item_id
        left join document_heads source on source.id = d.source_document_id
      where d.id = ${these} and d.deleted_at is null and l.item_type = 'part' and s.tracked and l.quantity > 0
        and l.approval is distinct from 'declined' and l.approval is distinct from 'deferred'
        and (l.approval is distinct from 'to_ask' or d.type = 'invoice')
        and ((d.type = 'job_sheet' and d.status not in ('invoiced', 'cancelled'))
             or (d.type = 'invoice' and d.issued_date is null and source.type = 'job_sheet'))
        and not exists (
          select from line_items taken join document_heads invoice on invoice.id = taken.document_id
          where taken.source_line_id = l.id and invoice.source_document_id = d.id and invoice.type = 'invoice'
            and invoice.deleted_at is null)
    )
    select coalesce(w.document_id, r.document_id) as document_id, coalesce(w.line_id, r.document_line_id) as line_id,
           coalesce(w.stock_item_id, r.stock_item_id) as stock_item_id, w.quantity as wanted
    from wanted w full join (select * from stock_reservations where document_id = ${these}) r
      on r.document_line_id = w.line_id and r.stock_item_id = w.stock_item_id
    where w.quantity is distinct from r.quantity`)
    .then(readRows(Difference));
  return rows;
}

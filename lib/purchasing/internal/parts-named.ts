import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Tx } from "@/db/client";
import { readRows } from "@/lib/core/read-rows";
import { uuids } from "@/lib/stock/internal/lock-items";

const text = z.string().nullable();

const Item = z.object({
  id: z.string(),
  part_number: z.string(),
  description: z.string(),
  supplier_id: text,
  tax_code: z.string(),
});
export type NamedItem = z.infer<typeof Item>;

const JobLine = z.object({
  id: z.string(),
  document_id: z.string(),
  part_number: text,
  description: z.string(),
  stock_item_id: text,
  supplier_id: text,
  quantity: text,
  unit_cost: text,
  tax_code: z.string(),
  /** Why nothing is bought for it; null if it may be. */
  closed: text,
  /** What orders have brought of it, or will: less what went back. */
  ordered: z.string(),
  order_number: text,
});
export type NamedJobLine = z.infer<typeof JobLine>;

/** The stock items of these ids that are not archived. */
export async function namedItems(tx: Tx, ids: Iterable<string>): Promise<ReadonlyMap<string, NamedItem>> {
  const rows = await tx
    .execute(sql`
    select id, part_number, description, supplier_id, tax_code from stock_parts
    where id = any (${uuids(ids)}::uuid[]) and deleted_at is null`)
    .then(readRows(Item));
  return new Map(rows.map((row) => [row.id, row]));
}

/**
 * The parts of jobs with these line ids, and what other orders than this one have of each. Waits for whoever else orders one of
 * them, until they are done: a part is ordered once.
 */
export async function namedJobLines(
  tx: Tx,
  ids: readonly string[],
  but: string | null,
): Promise<ReadonlyMap<string, NamedJobLine>> {
  if (ids.length === 0) return new Map();
  const these = uuids(ids);
  await tx.execute(sql`
    select pg_advisory_xact_lock(hashtext('ordered for ' || id))
    from (select unnest(${these}::uuid[])::text as id order by 1) wanted`);
  const rows = await tx
    .execute(sql`
    select l.id, l.document_id, l.part_number, l.description, l.stock_item_id, l.supplier_id, l.quantity, l.unit_cost, l.tax_code,
      case when d.deleted_at is not null or d.issued_date is not null or d.status in ('cancelled', 'invoiced', 'declined')
             or d.type not in ('job_sheet', 'invoice', 'estimate') then 'This job is closed'
           when l.item_type <> 'part' then 'Only parts are ordered' end as closed,
      coalesce(o.ordered, 0) as ordered, o.order_number
    from line_items l join document_heads d on d.id = l.document_id
      left join lateral (
        select sum(greatest(p.quantity - p.quantity_cancelled, p.quantity_received) - coalesce(back.quantity, 0)) as ordered,
          max(p.order_number) as order_number
        from ordered_parts p left join lateral (
          select sum(r.quantity) as quantity from supplier_returns r where r.purchase_order_line_id = p.id and r.kind <> 'old_unit'
            and r.status in ('to_send', 'sent', 'credited')) back on true
        where (p.document_line_id = l.id or p.document_line_id = l.source_line_id) and p.order_status <> 'cancelled'
          and p.purchase_order_id is distinct from ${but}::uuid) o on true
    where l.id = any (${these}::uuid[])`)
    .then(readRows(JobLine));
  return new Map(rows.map((row) => [row.id, row]));
}

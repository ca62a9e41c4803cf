import { sql } from "@/db/client";

/** Documents whose sums are not those of their lines, receipts and credits, and stock that its ledger does not bear out. */
export async function bookkeepingErrors(): Promise<unknown[]> {
  const documents = await sql()`
    select d.legacy_id, d.type, d.status, d.total_gross, d.received, d.balance, l.gross, r.paid from documents d
    cross join lateral (select coalesce(sum(line_net), 0) as net, coalesce(sum(line_tax), 0) as tax, coalesce(sum(line_gross), 0) as gross
      from document_lines where document_id = d.id) l
    cross join lateral (select coalesce(sum(amount), 0) as paid from receipts where document_id = d.id and deleted_at is null) r
    cross join lateral (select coalesce(sum(amount), 0) as credited from credit_allocations where document_id = d.id) c
    cross join lateral (select coalesce(sum(amount), 0) as used from credit_allocations where credit_note_id = d.id) u
    where d.deleted_at is null and (d.total_net <> l.net or d.total_tax <> l.tax or d.total_gross <> l.gross
      or d.received <> r.paid + (select coalesce(sum(a.amount), 0) from receipt_allocations a join receipts x on x.id = a.receipt_id
                                 where a.document_id = d.id and x.deleted_at is null)
      or d.balance <> case when d.issued_date is null or d.type in ('estimate', 'job_sheet') then 0
        when d.type = 'credit_note' then d.total_gross + d.received - u.used else d.total_gross - d.received - c.credited end)`;
  const stock = await sql()`
    select i.part_number, i.quantity_in_stock, coalesce(sum(m.quantity), 0) as ledger from stock_items i
    left join stock_movements m on m.stock_item_id = i.id group by i.id having i.quantity_in_stock <> coalesce(sum(m.quantity), 0)`;
  return [...documents, ...stock];
}

import { sql } from "@/db/client";
import { aDocument } from "./rows";

/** Documents of our own whose money is not what their receipts, allocations and credits say. None, if all is well. */
export async function outOfBalance(): Promise<Record<string, string>[]> {
  const rows = await sql()<Record<string, string>[]>`
    with paid as (
      select document_id, sum(amount) as amount from (
        select document_id, amount from receipts where deleted_at is null and document_id is not null
        union all
        select a.document_id, a.amount from receipt_allocations a join receipts r on r.id = a.receipt_id where r.deleted_at is null
      ) money group by document_id
    ), said as (
      select d.*, coalesce(paid.amount, 0) as paid,
        coalesce((select sum(amount) from credit_allocations where document_id = d.id), 0) as credited,
        coalesce((select sum(amount) from credit_allocations where credit_note_id = d.id), 0) as used
      from documents d left join paid on paid.document_id = d.id where d.legacy_id is null and d.deleted_at is null
    )
    select id, type, number, status, total_gross, received, balance, paid, credited, used from said
    where received <> paid
       or balance <> case when issued_date is null then 0
                          when type = 'credit_note' then total_gross + paid - used
                          else total_gross - paid - credited end
       or balance < 0 or (type <> 'credit_note' and (received < 0 or (issued_date is not null and received > total_gross)))
       or (type <> 'credit_note' and issued_date is not null
           and status <> case when balance = 0 and received = 0 and total_gross > 0 then 'credited' when balance = 0 then 'paid'
                              when balance = total_gross then 'issued' else 'part_paid' end)`;
  return [...rows];
}

/** Receipts of which more was given back, or set against documents, than came. None, if all is well. */
export async function overdrawnReceipts(): Promise<Record<string, string>[]> {
  const rows = await sql()<Record<string, string>[]>`
    select r.id, r.amount, coalesce(sum(g.amount), 0) as given_back,
      (select coalesce(sum(a.amount), 0) from receipt_allocations a where a.receipt_id = r.id) as allocated
    from receipts r left join receipts g on g.refund_of_id = r.id and g.deleted_at is null
    where r.amount > 0 and r.deleted_at is null group by r.id
    having r.amount + coalesce(sum(g.amount), 0) < 0
      or r.amount < (select coalesce(sum(a.amount), 0) from receipt_allocations a where a.receipt_id = r.id)`;
  return [...rows];
}

/** An issued document of our own that nothing has been paid on. */
export const ownDocument = (fields: Record<string, unknown> & { total_gross: string }): Promise<string> =>
  aDocument({
    legacy_id: null,
    total_net: fields.total_gross,
    total_tax: "0.00",
    balance: fields.issued_date === null ? "0.00" : fields.total_gross,
    due_date: "2026-03-18",
    ...fields,
  });

import "server-only";
import { type SQL, sql } from "drizzle-orm";
import type { IsoDate } from "@/lib/core/dates";

/**
 * Every document that is owed or lowers what is owed, as it stood at the end of a day: alias `d`, with `owed` signed (a credit note's
 * is below nothing). Reckoned back from today's balance by what moved since, so that imported balances hold as they came.
 * `only` narrows what moved to the documents that are asked for.
 */
export const standingAt = (
  day: IsoDate,
  where: SQL,
  only: (column: SQL) => SQL = () => sql`true`,
): SQL => sql`
  select d.id, d.customer_id, d.type, d.number, d.issued_date, d.due_date, d.order_reference, d.registration,
         case when d.type = 'credit_note' then -abs(d.total_gross) else coalesce(d.total_gross, 0) end as gross,
         case when d.type = 'credit_note' then -(abs(d.balance) - coalesce(later.received, 0) + coalesce(later.used, 0))
              else d.balance + coalesce(later.received, 0) + coalesce(later.credited, 0) end as owed
  from documents d left join (${laterThan(day, only)}) later on later.document_id = d.id
  where d.deleted_at is null and d.issued_date <= ${day} and d.type in ('invoice', 'excess_invoice', 'credit_note') and ${where}`;

/** What moved after a day, by document, of the documents that `only` narrows the column to. */
const laterThan = (day: IsoDate, only: (column: SQL) => SQL): SQL => sql`
  select document_id, sum(received) as received, sum(credited) as credited, sum(used) as used from (
    select document_id, amount as received, 0 as credited, 0 as used from receipts
    where payment_date > ${day} and document_id is not null and deleted_at is null and ${only(sql`document_id`)}
    union all
    select a.document_id, a.amount, 0, 0 from receipt_allocations a join receipts r on r.id = a.receipt_id
    where a.allocated_date > ${day} and r.deleted_at is null and ${only(sql`a.document_id`)}
    union all
    select document_id, 0, amount, 0 from credit_allocations where allocated_date > ${day} and ${only(sql`document_id`)}
    union all
    select credit_note_id, 0, 0, amount from credit_allocations where allocated_date > ${day} and ${only(sql`credit_note_id`)}
  ) moved group by document_id`;

/** Money on account by customer at the end of a day, as `customer_id` and `amount`; `whose` narrows the column given to it. */
export const onAccountAt = (day: IsoDate, whose: (column: SQL) => SQL): SQL => sql`
  select customer_id, sum(amount)::numeric(12, 2) as amount from (
    select r.customer_id, r.amount - coalesce(used.amount, 0) as amount
    from receipts r left join lateral (
      select sum(a.amount) as amount from receipt_allocations a where a.receipt_id = r.id and a.allocated_date <= ${day}
    ) used on true
    where r.document_id is null and r.customer_id is not null and r.deleted_at is null and r.payment_date <= ${day}
      and ${whose(sql`r.customer_id`)}
    union all
    select p.customer_id, r.amount - coalesce(used.amount, 0)
    from documents p join receipts r on r.document_id = p.id left join lateral (
      select sum(a.amount) as amount from receipt_allocations a where a.receipt_id = r.id and a.allocated_date <= ${day}
    ) used on true
    where p.type = 'payment_on_account' and p.legacy_id is null and p.deleted_at is null and r.deleted_at is null
      and r.payment_date <= ${day} and ${whose(sql`p.customer_id`)}
  ) money group by customer_id`;

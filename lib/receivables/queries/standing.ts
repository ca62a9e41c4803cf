import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { type IsoDate, today } from "@/lib/core/dates/dates";

interface OwedOptions {
  /** Narrows the documents, alias `d`. */
  where?: SQL;
  /** Also lists what was settled by then. */
  settled_too?: boolean;
  /** Narrows the movements to the same documents, by the column of the document's id. */
  only?: (column: SQL) => SQL;
}

const ALL = () => sql`true`;

/**
 * Every document that was owed, or lowered what was owed, at the end of a day: the columns of the view `receivables`, with
 * `owed` as of that day. For today this is the view itself; for an earlier day, later movements are reversed, so that
 * imported balances are used as they are.
 */
export function owedAt(
  day: IsoDate,
  { where = sql`true`, settled_too = false, only = ALL }: OwedOptions = {},
): SQL {
  if (day >= today())
    return settled_too
      ? sql`select d.* from receivables d where ${where}`
      : sql`select d.* from owed_documents d where ${where}`;
  const stood = sql`d.owed + case when d.type = 'credit_note' then coalesce(later.received, 0) - coalesce(later.used, 0)
    else coalesce(later.received, 0) + coalesce(later.credited, 0) end`;
  const open = settled_too
    ? sql`true`
    : sql`(d.balance <> 0 or later.document_id is not null) and ${stood} <> 0`;
  return sql`
    select d.id, d.customer_id, d.type, d.number, d.customer_name, d.registration, d.order_reference, d.issued_date, d.due_date, d.due_on,
           d.balance, d.gross, ${stood} as owed
    from receivables d left join (${laterThan(day, only)}) later on later.document_id = d.id
    where d.issued_date <= ${day} and ${where} and ${open}`;
}

/** Movements after a day, by document; `only` narrows the documents by the column of their id. */
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

/**
 * Customers' money not used by an invoice at the end of a day, by customer: `customer_id, on_account, deposits, unclaimed`.
 * `whose` narrows the column of the customer.
 */
export function moneyAt(day: IsoDate, whose: (column: SQL) => SQL = ALL): SQL {
  const rows = day >= today() ? moneyNow(day, whose) : moneyThen(day, whose);
  const of = (kind: string) => sql`coalesce(sum(amount) filter (where kind = ${kind}), 0)::numeric(12, 2)`;
  return sql`
    select customer_id, ${of("on_account")} as on_account, ${of("deposit")} as deposits, ${of("unclaimed")} as unclaimed
    from (${rows}) money group by customer_id`;
}

/** Current money by customer from the view; deposits on expired estimates count as unclaimed. */
const moneyNow = (day: IsoDate, whose: (column: SQL) => SQL): SQL => sql`
  select customer_id, ${moneyKindOn(day)} as kind, amount from customer_money m where ${whose(sql`m.customer_id`)}`;

/** The kind of a row of the view `customer_money`, alias `m`, on a day. */
export const moneyKindOn = (day: IsoDate): SQL =>
  sql`case when m.kind = 'deposit' and m.lapses_on < ${day}::date then 'unclaimed' else m.kind end`;

/**
 * The same for a past day: money on account before what was allocated since, and what had been paid on documents not yet issued
 * then.
 */
const moneyThen = (day: IsoDate, whose: (column: SQL) => SQL): SQL => sql`
  select m.customer_id, m.kind, m.amount + coalesce((
      select sum(a.amount) from receipt_allocations a where a.receipt_id = m.receipt_id and a.allocated_date > ${day}), 0) as amount
  from customer_money m
  where m.kind = 'on_account' and (m.paid_on is null or m.paid_on <= ${day}) and ${whose(sql`m.customer_id`)}
  union all
  select d.customer_id, coalesce((select ${moneyKindOn(day)} from customer_money m where m.document_id = d.id and m.kind <> 'on_account'), 'deposit'), paid.amount
  from document_heads d cross join lateral (
    select coalesce(sum(amount), 0) as amount from (
      select r.amount from receipts r where r.document_id = d.id and r.deleted_at is null and (r.payment_date is null or r.payment_date <= ${day})
      union all
      select a.amount from receipt_allocations a join receipts r on r.id = a.receipt_id
      where a.document_id = d.id and r.deleted_at is null and a.allocated_date <= ${day}
    ) moved
  ) paid
  where ((d.issued_date is null and d.received <> 0) or (d.issued_date > ${day} and d.deleted_at is null))
    and d.type not in ('credit_note', 'payment_on_account', 'vehicle_purchase') and paid.amount <> 0 and ${whose(sql`d.customer_id`)}`;

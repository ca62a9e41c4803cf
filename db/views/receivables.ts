import { sql } from "drizzle-orm";
import { date, pgView, text, uuid } from "drizzle-orm/pg-core";
import { instant, money } from "../schema/columns";

/** What other domains see of a receipt, deleted ones too: from whom, for what, when, how and how much. */
export const receipt_heads = pgView("receipt_heads", {
  id: uuid(),
  document_id: uuid(),
  customer_id: uuid(),
  payment_date: date(),
  method: text(),
  method_name: text(),
  amount: money(),
  surcharge_gross: money(),
  created_at: instant(),
  deleted_at: instant(),
}).as(sql`
  select id, document_id, customer_id, payment_date, method, method_name, amount, surcharge_gross, created_at, deleted_at from receipts`);

const columns = {
  id: uuid(),
  customer_id: uuid(),
  type: text(),
  number: text(),
  customer_name: text(),
  registration: text(),
  order_reference: text(),
  issued_date: date(),
  due_date: date(),
  due_on: date(),
  balance: money(),
  gross: money(),
  owed: money(),
};

const RECEIVABLE = `
  select d.id, d.customer_id, d.type, d.number, d.customer_name, d.registration, d.order_reference, d.issued_date, d.due_date, d.due_on,
    d.balance, case when d.type = 'credit_note' then -abs(d.total_gross) else coalesce(d.total_gross, 0) end as gross,
    case when d.type = 'credit_note' then -abs(d.balance) else d.balance end as owed
  from documents d
  where d.issued_date is not null and d.type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note') and d.deleted_at is null`;

/**
 * Every issued document that a customer owes, or that reduces what is owed. `gross` and `owed` are signed: a credit note's are
 * negative, whichever sign was printed. A payment on account asks for money in advance, and a purchase is paid by the garage:
 * neither is owed by anybody.
 */
export const receivables = pgView("receivables", columns).as(sql.raw(RECEIVABLE));

/** The receivables that are not settled today, with the conditions of the index `documents_unpaid`. */
export const owed_documents = pgView("owed_documents", columns).as(
  sql.raw(`${RECEIVABLE} and d.balance <> 0`),
);

/**
 * Customers' money that no invoice has claimed. `on_account`: receipts without a document, or for one of our payments on account,
 * less what is set against documents; one row per receipt or refund. What a credit note for a payment on account takes back is a
 * row of that credit note. `deposit`: paid on an estimate, job or draft that may still be invoiced. `unclaimed`: paid on one that
 * came to nothing or was deleted. A deposit on an estimate is unclaimed after `lapses_on`. GA4's own payments on account are not
 * counted, because its export does not say what became of them.
 */
export const customer_money = pgView("customer_money", {
  customer_id: uuid(),
  kind: text(),
  document_id: uuid(),
  receipt_id: uuid(),
  lapses_on: date(),
  paid_on: date(),
  amount: money(),
}).as(sql`
  select r.customer_id, 'on_account'::text as kind, null::uuid as document_id, r.id as receipt_id, null::date as lapses_on, r.payment_date as paid_on,
    r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0) as amount
  from receipts r
  where r.document_id is null and r.customer_id is not null and r.deleted_at is null and r.amount is not null
  union all
  select p.customer_id, 'on_account', p.id, r.id, null, r.payment_date,
    r.amount - coalesce((select sum(a.amount) from receipt_allocations a where a.receipt_id = r.id), 0)
  from documents p join receipts r on r.document_id = p.id
  where p.type = 'payment_on_account' and p.legacy_id is null and p.deleted_at is null and r.deleted_at is null and r.amount is not null
  union all
  select c.customer_id, 'on_account', c.id, null, null, c.issued_date,
    coalesce((select sum(k.amount) from credit_allocations k where k.credit_note_id = c.id and k.document_id = p.id), 0) - c.total_gross
  from documents p join documents c on c.source_document_id = p.id
  where p.type = 'payment_on_account' and p.legacy_id is null and c.type = 'credit_note' and c.issued_date is not null and c.deleted_at is null
  union all
  select d.customer_id,
    case when d.deleted_at is not null or d.status in ('cancelled', 'declined', 'expired', 'converted', 'invoiced') then 'unclaimed' else 'deposit' end,
    d.id, null, case when d.type = 'estimate' then d.expires_date end, null, d.received
  from documents d
  where d.issued_date is null and d.received <> 0 and d.type not in ('credit_note', 'payment_on_account', 'vehicle_purchase')`);

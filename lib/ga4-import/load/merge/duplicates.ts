import type { Load } from "../write/load";
import { listConflicts } from "./conflicts";
import { planOf } from "./merge-plan";

/** Invoices and excess invoices share one series. */
const series = (of: string): string =>
  `case when ${of}.type = 'excess_invoice' then 'invoice' else ${of}.type end`;

/**
 * Lists what exists in both systems: a number given to one document here and to another one in GA4, and a
 * receipt entered in both. Nothing is changed.
 */
export async function listDuplicates(load: Load): Promise<void> {
  await listConflicts(load, numbers());
  await listConflicts(load, receipts());
}

/** GA4's numbers are those that its documents have in GA4, even if ours stands here. */
const numbers = (): string => `
  with asked as materialized (
    select t.* from documents t left join import_ours u on u.id = t.id
    where t.issued_date is not null and t.deleted_at is null and (t.legacy_id is null or u.why in ('issued', 'paid', 'credited'))),
  theirs as (
    select d.id, d.legacy_id, d.type, coalesce(r.number, d.number) as number, coalesce(r.customer_name, d.customer_name) as customer_name,
      coalesce(r.total_gross, d.total_gross) as total_gross
    from documents d join import_documents s on s.legacy_id = d.legacy_id
    left join import_base b on b.entity = 'documents' and b.entity_id = d.id and b.said is not null
    left join lateral jsonb_populate_record(null::documents, b.said) r on b.said is not null
    where case when b.id is null then d.issued_date else r.issued_date end is not null
      and coalesce(r.number, d.number) in (select number from asked))
  select 'documents' as entity, t.id as entity_id, g.legacy_id, ${planOf("documents").called} as called, 'number' as field,
    concat_ws(', ', t.number, nullif(t.customer_name, ''), t.total_gross) as ours,
    concat_ws(', ', g.number, nullif(g.customer_name, ''), g.total_gross) as theirs, 'number-twice' as why
  from asked t join theirs g on g.number = t.number and ${series("g")} = ${series("t")} and g.id <> t.id
  where t.legacy_id is null or not exists (select from theirs own where own.id = t.id and own.number = t.number)
  order by t.number, g.legacy_id`;

const receipts = (): string => `
  select 'receipts' as entity, t.id as entity_id, g.legacy_id, ${planOf("receipts").called} as called, 'receipt' as field,
    concat_ws(', ', coalesce(nullif(t.method_name, ''), t.method), t.amount, t.payment_date) as ours,
    concat_ws(', ', coalesce(nullif(g.method_name, ''), g.method), g.amount, g.payment_date) as theirs, 'receipt-twice' as why
  from receipts t join receipts g on g.document_id = t.document_id and g.amount = t.amount and g.payment_date = t.payment_date
    and g.method = t.method and g.legacy_id is not null and g.deleted_at is null
  join import_receipts s on s.legacy_id = g.legacy_id
  where t.legacy_id is null and t.deleted_at is null order by t.id, g.legacy_id`;

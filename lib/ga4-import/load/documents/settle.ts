import { listConflicts } from "../merge/conflicts";
import { storeGa4Version } from "../merge/ga4-versions";
import { planOf } from "../merge/merge-plan";
import type { Load } from "../write/load";
import { runAfterLocks } from "../write/run-after-locks";
import { keepForUndo } from "../write/staging";
import { isPartialExport } from "./partial-export";

const STAGING = "import_receipts";

/** Brings each document's balance into line with the receipts that were added, changed and deleted. */
export async function settleMoney(load: Load): Promise<void> {
  if (!isPartialExport(load)) await removeVanishedReceipts(load);
  await settleDocuments(load);
}

/**
 * Deletes receipts that GA4 no longer has, of documents in this export, unless something here depends on
 * them.
 */
async function removeVanishedReceipts(load: Load): Promise<void> {
  const { tx } = load;
  await tx.unsafe(
    `create temporary table import_gone_receipts on commit drop as
     select t.id, t.legacy_id, t.document_id, exists (select from import_base b where b.entity = 'receipts' and b.entity_id = t.id)
       or exists (select from receipts f where f.refund_of_id = t.id)
       or exists (select from receipt_allocations a where a.receipt_id = t.id) as stays
     from receipts t
     where t.legacy_id is not null
       and t.document_id in (select d.id from documents d join import_documents s on s.legacy_id = d.legacy_id)
       and not exists (select from ${STAGING} s where s.legacy_id = t.legacy_id)
       and not exists (select from import_base b where b.entity = 'receipts' and b.entity_id = t.id and b.said is null)`,
  );
  const going = "t.id in (select id from import_gone_receipts where not stays)";
  await keepForUndo(load, "receipts", going);
  await runAfterLocks(tx, `delete from receipts t where ${going}`);
  await listConflicts(
    load,
    `select 'receipts' as entity, t.id as entity_id, t.legacy_id, ${planOf("receipts").called} as called, 'receipt' as field,
       t.total::text as ours, null as theirs, 'changed' as why
     from receipts t join import_gone_receipts g on g.id = t.id where t.deleted_at is null order by t.id`,
  );
  await storeGa4Version(load, {
    entity: "receipts",
    rows: `select id as entity_id, legacy_id, document_id as parent_id, null::jsonb as said, null::bigint as source_hash
      from import_gone_receipts where stays`,
  });
}

/**
 * Updates the balance of documents so that it is what is left of their total. Documents that stay as they are
 * here are updated by the receipts added or deleted in GA4; the others by receipts that GA4 does not have.
 */
async function settleDocuments(load: Load): Promise<void> {
  const { tx, runId, changes } = load;
  await tx.unsafe(
    `create temporary table import_money on commit drop as
     select document_id, sum(amount) as amount, max(payment_date) as latest from (
       select document_id, amount, payment_date from receipts
       where deleted_at is null and (import_run_id = $1 or id in
         (select entity_id from import_undo where run_id = $1 and entity = 'receipts'))
       union all
       select r.document_id, -r.amount, null from import_undo u, jsonb_populate_record(null::receipts, u.before) r
       where u.run_id = $1 and u.entity = 'receipts' and r.deleted_at is null) m
     where document_id in (select id from import_ours) group by document_id having sum(amount) <> 0
     union all
     select d.id, coalesce(sum(r.amount), 0) - d.received, max(r.payment_date) from documents d
     left join receipts r on r.document_id = d.id and r.deleted_at is null
     where d.import_run_id = $1 and d.id not in (select id from import_ours)
     group by d.id having coalesce(sum(r.amount), 0) <> d.received`,
    [runId],
  );
  // If GA4 deleted a receipt that is kept here, the document here differs from GA4's version.
  await storeGa4Version(load, {
    entity: "documents",
    rows: `select d.id as entity_id, d.legacy_id, null::uuid as parent_id, to_jsonb(d) - 'search_text' as said, d.source_hash
      from documents d join import_money m on m.document_id = d.id
      where d.id not in (select id from import_ours)
        and not exists (select from import_base b where b.entity = 'documents' and b.entity_id = d.id)`,
  });
  const fresh = `t.id in (select document_id from import_money) and t.import_run_id is distinct from '${runId}'`;
  await keepForUndo(load, "documents", fresh);
  const settled = await runAfterLocks(
    tx,
    `update documents t set received = n.received, balance = n.balance, status = n.status,
       paid_date = case when n.status = 'paid' then coalesce(t.paid_date, n.latest) end,
       version = t.version + 1, updated_at = now(), import_run_id = $1
     from (${SETTLED}) n where n.id = t.id`,
    [runId],
  );
  changes.count("documents", { changed: settled.count });
}

/**
 * Works out a document's status from its payments, by the same rules as
 * lib/document-record/rules/settled-status.ts.
 */
const SETTLED = `select id, received, balance, latest, case
    when not issued or type = 'credit_note' then status
    when balance = 0 then case when gross > 0 and received = 0 then 'credited' else 'paid' end
    when balance = gross then 'issued' else 'part_paid' end as status
  from (
    select d.id, d.type, d.status, coalesce(d.total_gross, 0) as gross, d.issued, d.received + m.amount as received, m.latest,
      case when not d.issued then 0 when d.type = 'credit_note' then d.balance + m.amount else d.balance - m.amount end as balance
    from (select *, type in ('invoice', 'excess_invoice', 'vehicle_sale', 'credit_note')
        and (issued_date is not null or status in ('issued', 'part_paid', 'paid', 'credited')) as issued from documents) d
    join import_money m on m.document_id = d.id) s`;

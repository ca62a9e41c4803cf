import type { Load } from "../write/load";
import { DOCUMENT_WHOLE, fieldsOf } from "./merge-plan";

/** Statuses of documents that are still being worked on. */
const IN_WORK =
  "('draft', 'sent', 'open', 'in_progress', 'waiting_parts', 'waiting_customer', 'waiting_tester')";

/** Stock was moved for a line; parts were ordered for it, or for one that is gone. */
const OF_PARTS = [
  "select l.document_id from document_lines l join stock_movements m on m.document_line_id = l.id where l.document_id is not null",
  "select l.document_id from document_lines l join purchase_order_lines m on m.document_line_id = l.id where l.document_id is not null",
  "select document_id from purchase_order_lines where document_id is not null",
];

/** Anything done here that may affect an imported document: few rows, however old the garage's data is. */
const TOUCHED = [
  "select entity_id from import_base where entity = 'documents'",
  "select parent_id from import_base where entity = 'document_lines'",
  "select document_id from document_lines where legacy_id is null and import_run_id is null",
  "select document_id from receipts where legacy_id is null and deleted_at is null",
  "select document_id from receipt_allocations",
  "select document_id from credit_allocations",
  "select credit_note_id from credit_allocations",
  "select source_document_id from documents where legacy_id is null and deleted_at is null",
  "select document_id from stock_reservations",
  "select document_id from issue_requests",
  "select document_id from deferred_work where document_line_id is not null",
  "select document_id from document_lines where approval is not null",
  ...OF_PARTS,
];

/** Another existing document that was made from it; money received for it. */
const CHILD = "from documents c where c.source_document_id = t.id and c.deleted_at is null";
const MONEY = `exists (select from receipts r where r.document_id = t.id and r.legacy_id is null and r.deleted_at is null)
  or exists (select from receipt_allocations a where a.document_id = t.id)
  or exists (select from credit_allocations a where a.document_id = t.id or a.credit_note_id = t.id)`;

/** Over `t`, the document as it is here (with `unknown`), and `o`, the document as GA4 last said. */
export const WHY_BARRED = `case
  when t.deleted_at is not null then 'deleted'
  when t.unknown then 'unknown'
  when exists (select ${CHILD} and c.type = 'credit_note') then 'credited'
  when exists (select ${CHILD}) then 'converted'
  when ${MONEY} then 'paid'
  when t.issued_date is not null and t.issued_date is distinct from o.issued_date then 'issued'
  when t.status is distinct from o.status and t.status not in ${IN_WORK} then t.status
  when exists (select from document_lines l where l.document_id = t.id and l.approval is not null) then 'answered'
end`;

/**
 * Finds the imported documents whose lines and sums are ours and puts them in `import_ours`: people changed
 * them here, or other records depend on them. For those that an import never changes, it adds the reason.
 */
export async function findOurDocuments({ tx }: Load, lineColumns: readonly string[]): Promise<void> {
  await tx.unsafe("drop table if exists import_touched, import_touched_said, import_ours");
  await tx.unsafe(
    `create temporary table import_touched on commit drop as
     select d.*, b.said, b.id is not null and b.said is null as unknown from documents d
     left join import_base b on b.entity = 'documents' and b.entity_id = d.id
     where d.legacy_id is not null and d.id in (${TOUCHED.join("\nunion all ")})`,
  );
  await tx.unsafe(
    `create temporary table import_touched_said on commit drop as
     select t.id as of_document, r.* from import_touched t
     cross join lateral jsonb_populate_record(null::documents, coalesce(t.said, to_jsonb(t))) r`,
  );
  const changed = DOCUMENT_WHOLE.map((column) => `t."${column}" is distinct from o."${column}"`).join(" or ");
  await tx.unsafe(
    `create temporary table import_ours on commit drop as
     select id, why from (
       select t.id, ${WHY_BARRED} as why, (${changed}) or t.id in (${LINES_OURS(lineColumns)}) or t.id in (${RESTING}) as ours
       from import_touched t join import_touched_said o on o.of_document = t.id) d
     where why is not null or ours`,
  );
  await tx.unsafe("create unique index on import_ours (id)");
}

/** Other records depend on the lines as they are. */
const RESTING = [
  "select document_id from document_lines where legacy_id is null and import_run_id is null and document_id is not null",
  "select document_id from stock_reservations",
  "select document_id from issue_requests",
  "select document_id from deferred_work where document_line_id is not null and document_id is not null",
  ...OF_PARTS,
].join("\nunion all ");

/** Returns the condition that the lines of the document `t` differ from GA4's last version. */
export const linesDiffer = (columns: readonly string[]): string => `(t.id in (${LINES_OURS(columns)})
  or exists (select from document_lines w where w.document_id = t.id and w.legacy_id is null and w.import_run_id is null))`;

/**
 * Finds documents with a line that was changed, added or deleted here; the position of a line does not count.
 */
function LINES_OURS(columns: readonly string[]): string {
  const fields = fieldsOf(columns).filter((column) => !["position", "legacy"].includes(column));
  const changed = fields.map((column) => `l."${column}" is distinct from r."${column}"`).join(" or ");
  return `select b.parent_id from import_base b left join document_lines l on l.id = b.entity_id
    left join lateral jsonb_populate_record(null::document_lines, b.said) r on b.said is not null
    where b.entity = 'document_lines' and b.parent_id is not null
      and case when b.said is null then l.id is not null else l.id is null or ${changed} end`;
}

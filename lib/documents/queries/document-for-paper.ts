import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import type { Db } from "@/db/client";
import { pounds, sum } from "@/lib/core/money";
import { claimedRows, readRows } from "@/lib/core/read-rows";
import { receiptsForPaper } from "@/lib/receipts/queries/receipts-for-paper";
import { dueDate } from "@/lib/receivables/queries/owed-documents";
import type { DocumentOnPaper, LineOnPaper } from "../rules/document-on-paper";

/**
 * A document's details for printing, or null if it does not exist. `asIssued` leaves out what was received after the issue, so
 * that the stored PDF is the same whenever it is made; imported documents have no moment of issue, so nothing is left out.
 */
export async function documentForPaper(
  db: Db,
  id: string,
  { asIssued = false }: { asIssued?: boolean } = {},
): Promise<DocumentOnPaper | null> {
  const [head, lines, advisories] = await Promise.all([
    headOf(db, id),
    linesOf(db, id),
    advisoriesOf(db, id),
  ]);
  if (!head) return null;
  const until = asIssued && !head.imported ? head.issued_at : null;
  const receipts = await receiptsForPaper(db, id, until);
  const document = { ...head, lines, advisories, receipts };
  if (!until) return document;
  const received = sum(receipts.map(({ amount }) => amount));
  const back = document.type === "credit_note" ? received.times(-1) : received;
  return {
    ...document,
    status: "issued",
    paid_date: null,
    received: pounds(received),
    balance: pounds(sum([document.total_gross]).minus(back)),
  };
}

/** The MOT expiry when the document was issued. Documents issued before this was stored show the current one. */
const MOT_EXPIRY = sql`case when d.issued_at is not null and d.vehicle_snapshot ? 'mot_expiry'
  then nullif(d.vehicle_snapshot ->> 'mot_expiry', '') else v.mot_expiry::text end`;

type Head = Omit<DocumentOnPaper, "lines" | "advisories" | "receipts">;

async function headOf(db: Db, id: string): Promise<Head | null> {
  const [row] = await db
    .execute(sql`
    select d.id, d.type, d.status, d.number, d.estimate_number, d.job_sheet_number, coalesce(s.number, d.invoice_number) as source_number,
      s.type as source_type, coalesce(s.issued_date, s.created_date, d.invoice_date) as source_date, d.customer_id, d.vehicle_id, d.customer_name, d.customer_snapshot,
      d.registration, d.vehicle_snapshot, d.mileage, ${MOT_EXPIRY} as mot_expiry, d.order_reference, d.terms, d.technician, d.created_date,
      d.issued_date, d.tax_point, ${dueDate(sql`d`)} as due_date, d.paid_date, d.expires_date, d.discount_percent, d.labour_discount_percent,
      d.parts_discount_percent, d.total_net, d.total_tax, d.total_gross, d.received, d.balance, d.work_description,
      d.credit_reason, w.concern, w.cause, w.correction, d.legacy_id is not null as imported, d.issuer_snapshot, d.issued_at, d.pdf_key, d.pdf_sha256
    from documents d left join documents s on s.id = d.source_document_id left join vehicle_names v on v.id = d.vehicle_id
      left join job_words w on w.document_id = d.id
    where d.id = ${id} and d.deleted_at is null`)
    .then(claimedRows<Head>);
  if (!row) return null;
  const head = row;
  return {
    ...head,
    customer_snapshot: object(head.customer_snapshot) ?? {},
    vehicle_snapshot: object(head.vehicle_snapshot) ?? {},
    issuer_snapshot: object(head.issuer_snapshot),
  };
}

/** The driver returns JSON as text or as an object, depending on who opened the connection. */
const object = <T>(value: T): T => (typeof value === "string" ? (JSON.parse(value) as T) : value);

async function linesOf(db: Db, id: string): Promise<LineOnPaper[]> {
  const rows = await db
    .execute(sql`
    select id, position, item_type, description, part_number, stock_item_id, supplier_id, null as supplier, supplier_invoice,
      quantity, unit_price, discount_percent, share_percent, tax_inclusive, tax_code, tax_rate, nominal_code, line_net, line_tax,
      line_gross, approval, approval_by, approval_how, approval_at, approval_note, technician_id, technician, guarantee, tyre, package_key, package_name, source_line_id, advisory_id, deferred_work_id, returned_quantity, linked_document_id
    from document_lines where document_id = ${id} order by position, id`)
    .then(claimedRows<LineOnPaper>);
  return rows.map((line) => ({ ...line, tyre: object(line.tyre) }));
}

const Advice = z.object({ description: z.string() });

/** Advisories recorded on this document, or on the estimate and job sheet it came from, that none of its lines does. */
async function advisoriesOf(db: Db, id: string): Promise<string[]> {
  const rows = await db
    .execute(sql`
    with recursive visit as (
      select id, source_document_id from documents where id = ${id}
      union
      select d.id, d.source_document_id from documents d join visit on d.id = visit.source_document_id
      where d.type in ('estimate', 'job_sheet'))
    select a.description from advisories a join visit on visit.id = a.document_id
    where a.deleted_at is null
      and not exists (select from document_lines l where l.document_id = ${id} and l.advisory_id = a.id)
    order by a.id`)
    .then(readRows(Advice));
  return rows.map(({ description }) => description);
}

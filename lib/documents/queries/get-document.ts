import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { type Actor, may } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { claimedRows } from "@/lib/core/read-rows";
import { receiptsOfDocument } from "@/lib/receipts/queries/receipts-of-document";
import { dueDate, overdueOn } from "@/lib/receivables/queries/owed-documents";
import type { Document, DocumentLine } from "../rules/document";
import { sumsByAnswer } from "../rules/lines/approval";
import { DocumentId } from "../schema/document";
import { lineColumns, withCosts } from "./lines/line-columns";
import { relatedDocuments } from "./related-documents";

/**
 * A document as it was issued: its own snapshot of customer and vehicle, its lines and totals as stored. Nothing is worked out
 * again.
 */
export const getDocument = query({
  name: "documents.get",
  permission: "documents:read",
  input: DocumentId,
  async run({ db, actor, input }): Promise<Document> {
    const [head, lines, receipts, related] = await Promise.all([
      headOf(db, actor, input.id),
      linesOf(db, actor, input.id),
      may(actor, "receipts:read") ? receiptsOfDocument(db, input.id) : null,
      relatedDocuments(db, input.id),
    ]);
    return { ...head, sums_by_answer: sumsByAnswer(head.type, lines), lines, receipts, related };
  },
});

type Head = Omit<Document, "lines" | "receipts" | "related" | "sums_by_answer">;

async function headOf(db: Db, actor: Actor, id: string): Promise<Head> {
  const [row] = await db
    .execute(sql`
    select d.id, d.type, d.status, d.user_status, ${overdueOn()} as overdue, d.number,
      d.estimate_number, d.job_sheet_number, d.invoice_number, d.invoice_date, d.source_document_id, d.customer_id, d.vehicle_id,
      d.customer_name, d.customer_snapshot, d.registration, d.vehicle_snapshot, d.issuer_snapshot, d.mileage, d.account_document,
      d.order_reference, d.department, d.terms, d.created_date, d.issued_date, ${dueDate(sql`d`)} as due_date, d.collected_at, d.paid_date, d.expires_date,
      d.printed_date, d.printed, d.emailed, d.exported, d.reconciled, d.cashed_up, d.discount_percent,
      d.labour_discount_percent, d.parts_discount_percent, d.surcharge_percent, d.total_net, d.total_tax, d.total_gross,
      d.received, d.balance, d.labour_hours, d.mot_class, d.mot_type, d.mot_status, d.mot_outsourced, d.technician,
      d.mot_tester, d.mot_test_date, d.mot_expiry, d.sales_advisor, d.quality_controller, d.road_tester, d.work_description, d.internal_notes,
      d.credit_reason, d.tax_point, d.created_by, d.legacy_id is not null as imported, d.legacy, d.created_at, d.updated_at, d.version
      ${withCosts(actor, sql`d.labour_cost, d.parts_cost, d.mot_cost`)}
    from documents d where d.id = ${id} and d.deleted_at is null`)
    .then(claimedRows<Head>);
  if (!row) throw notFound("document");
  const head = row;
  return {
    ...head,
    customer_snapshot: object(head.customer_snapshot),
    vehicle_snapshot: object(head.vehicle_snapshot),
    issuer_snapshot: object(head.issuer_snapshot),
    legacy: withoutCosts(actor, object(head.legacy)),
  };
}

/** The driver returns JSON as text or as an object, depending on who opened the connection. */
const object = (value: unknown): Record<string, string> =>
  ((typeof value === "string" ? JSON.parse(value) : value) as Record<string, string> | null) ?? {};

const withoutCosts = (actor: Actor, legacy: Record<string, string>) =>
  may(actor, "stock:cost")
    ? legacy
    : Object.fromEntries(Object.entries(legacy).filter(([column]) => !/cost/i.test(column)));

async function linesOf(db: Db, actor: Actor, id: string): Promise<DocumentLine[]> {
  const rows = await db
    .execute(sql`
    select ${lineColumns(actor)}
    from document_lines l left join supplier_names u on u.id = l.supplier_id
    where l.document_id = ${id} order by l.position, l.id`)
    .then(claimedRows<DocumentLine>);
  return rows.map((line) => ({ ...line, tyre: line.tyre && object(line.tyre) }));
}

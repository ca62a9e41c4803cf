import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import type { Db, Tx } from "@/db/client";
import { decimal } from "@/lib/core/money";
import { readRows } from "@/lib/core/read-rows";
import { type Against, type Finding, isOpen, matchLine } from "../rules/line-match";
import { LINE_KINDS } from "../rules/match-words";

const text = z.string().nullable();

const Row = z.object({
  id: z.string(),
  kind: z.enum(LINE_KINDS),
  part_number: text,
  description: z.string(),
  quantity: z.string(),
  unit_net: z.string(),
  net: z.string(),
  tax_code: z.string(),
  tax_rate: z.string(),
  tax: z.string(),
  nominal_code: text,
  purchase_receipt_id: text,
  supplier_return_id: text,
  accepted: z.boolean(),
  accepted_by: text,
  agreed: text,
  received: text,
  elsewhere: z.string(),
  on_order: z.boolean(),
  order_id: text,
  order_number: text,
  document_id: text,
  document_number: text,
  stock_item_id: text,
  job_issued: z.boolean(),
});
type Row = z.infer<typeof Row>;

export type MatchedRow = Omit<Row, "elsewhere" | "on_order"> & { findings: Finding[]; open: boolean };

/** What other booked papers bill of the delivery, or credit of the return, that line `l` names. */
const ELSEWHERE: SQL = sql`(
  select coalesce(sum(o.quantity), 0) from supplier_invoice_lines o join supplier_invoices p on p.id = o.supplier_invoice_id
  where p.status = 'booked' and p.deleted_at is null and p.id <> l.supplier_invoice_id
    and (o.purchase_receipt_id = l.purchase_receipt_id and (o.kind = 'old_unit') = (l.kind = 'old_unit') or o.supplier_return_id = l.supplier_return_id))`;

/** Whether the job for which a delivery came is issued, or the invoice made of it. */
const JOB_ISSUED: SQL = sql`exists (
  select from line_items j join document_heads h on h.id = j.document_id
  where r.document_line_id in (j.id, j.source_line_id) and h.issued_date is not null and h.deleted_at is null)`;

/** The lines of a paper, each compared with what was ordered and what came, or went back. */
export async function matchedLines(db: Db | Tx, invoiceId: string): Promise<MatchedRow[]> {
  const rows = await db
    .execute(sql`
    select l.id, l.kind, l.part_number, l.description, l.quantity, l.unit_net, l.net, l.tax_code, l.tax_rate, l.tax, l.nominal_code,
      l.purchase_receipt_id, l.supplier_return_id, l.accepted, a.name as accepted_by,
      coalesce(case when l.kind = 'old_unit' then r.unit_surcharge else r.unit_ordered end, b.unit_credit) as agreed,
      coalesce(r.quantity, case when b.status = 'cancelled' then 0 else b.quantity end) as received, ${ELSEWHERE} as elsewhere,
      l.purchase_receipt_id is null and exists (
        select from ordered_parts w where w.supplier_id = i.supplier_id and w.order_status in ('ordered', 'part_received')
          and w.part_number = l.part_number and w.quantity - w.quantity_received - w.quantity_cancelled > 0) as on_order,
      r.purchase_order_id as order_id, coalesce(r.order_number, b.order_number) as order_number,
      d.id as document_id, d.number as document_number, r.stock_item_id, ${JOB_ISSUED} as job_issued
    from supplier_invoice_lines l join supplier_invoices i on i.id = l.supplier_invoice_id
      left join received_parts r on r.id = l.purchase_receipt_id
      left join returned_parts b on b.id = l.supplier_return_id
      left join line_items x on x.id = coalesce(r.document_line_id, b.document_line_id)
      left join document_heads d on d.id = x.document_id
      left join user_names a on a.id = l.accepted_by
    where l.supplier_invoice_id = ${invoiceId} order by l.position, l.id`)
    .then(readRows(Row));
  const earlier = new Map<string, string>();
  return rows.map(({ elsewhere, on_order, ...line }) => {
    const findings = matchLine({
      ...line,
      on_order,
      against: againstOf({ ...line, elsewhere, on_order }, earlier),
    });
    return { ...line, findings, open: isOpen(findings, line.accepted) };
  });
}

/** Counts what earlier lines of the same paper bill of the same delivery. */
function againstOf(line: Row, earlier: Map<string, string>): Against | null {
  const named = line.purchase_receipt_id ?? line.supplier_return_id;
  if (named === null || line.received === null) return null;
  const key = `${named} ${line.kind === "old_unit"}`;
  const before = earlier.get(key) ?? "0";
  earlier.set(key, decimal(before).plus(line.quantity).toString());
  return {
    agreed: line.agreed,
    quantity: line.received,
    elsewhere: decimal(line.elsewhere).plus(before).toString(),
  };
}

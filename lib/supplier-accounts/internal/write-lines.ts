import "server-only";
import { sql } from "drizzle-orm";
import type { Tx } from "@/db/client";
import type { FilledLine } from "./fill-lines";

/**
 * Makes these all lines of a draft. A line that keeps its quantity, price, delivery and return keeps that it was accepted; one that
 * changed has to be accepted anew. An id that is not of this draft makes a new line.
 */
export async function writeLines(tx: Tx, invoiceId: string, lines: readonly FilledLine[]): Promise<void> {
  const rows = JSON.stringify(lines.map((line, position) => ({ ...line, position })));
  await tx.execute(sql`
    with given as (
      select g.*, o.accepted, o.accepted_by from json_to_recordset(${rows}::json) as g(id uuid, position int, kind text, part_number text, description text,
        quantity numeric, unit_net numeric, net numeric, tax_code text, tax_rate numeric, tax numeric, nominal_code text,
        purchase_receipt_id uuid, supplier_return_id uuid)
      left join supplier_invoice_lines o on o.id = g.id and o.supplier_invoice_id = ${invoiceId} and o.kind = g.kind and o.quantity = g.quantity
        and o.unit_net = g.unit_net and o.purchase_receipt_id is not distinct from g.purchase_receipt_id
        and o.supplier_return_id is not distinct from g.supplier_return_id),
    gone as (delete from supplier_invoice_lines where supplier_invoice_id = ${invoiceId})
    insert into supplier_invoice_lines (supplier_invoice_id, position, kind, part_number, description, quantity, unit_net, net, tax_code, tax_rate,
      tax, nominal_code, purchase_receipt_id, supplier_return_id, accepted, accepted_by)
    select ${invoiceId}::uuid, position, kind, part_number, description, quantity, unit_net, net, tax_code, tax_rate, tax, nominal_code,
      purchase_receipt_id, supplier_return_id, coalesce(accepted, false), accepted_by from given order by position`);
}

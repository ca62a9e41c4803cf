import "server-only";
import { sql } from "drizzle-orm";
import type { Db } from "@/db/client";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { toldInvoices } from "@/lib/supplier-links/queries/told-invoices";
import { UnbilledPart } from "../responses";
import { OfSupplier } from "../schema/lists";

const Row = UnbilledPart.omit({ invoice_number: true });

/** So many at most: a supplier who bills monthly does not reach it. */
const MOST = 500;

/**
 * Returns what came of a supplier's orders and is on none of our papers yet, drafts included, the latest first; the surcharge for old units
 * is a row of its own.
 */
export async function readUnbilled(db: Db, supplierId: string): Promise<UnbilledPart[]> {
  const rows = await db
    .execute(sql`
    select b.id, b.kind, b.purchase_order_id as order_id, b.order_number, b.part_number, b.description, trim_scale(b.quantity - b.billed)::text as quantity,
      b.unit_net, b.tax_code, b.received_on, b.reference
    from (
      select r.*, k.kind, case when k.kind = 'part' then coalesce(r.unit_ordered, r.unit_cost) else r.unit_surcharge end as unit_net,
        (select coalesce(sum(l.quantity), 0) from supplier_invoice_lines l join supplier_invoices i on i.id = l.supplier_invoice_id
         where l.purchase_receipt_id = r.id and (l.kind = 'old_unit') = (k.kind = 'old_unit') and i.status <> 'void' and i.deleted_at is null) as billed
      from received_parts r cross join (values ('part'), ('old_unit')) as k(kind)
      where r.supplier_id = ${supplierId} and (k.kind = 'part' or r.unit_surcharge > 0)) b
    where b.quantity > b.billed
    order by b.received_on desc, b.id desc, b.kind desc limit ${MOST}`)
    .then(readRows(Row));
  const told = await toldInvoices(
    db,
    rows.map(({ order_id }) => order_id),
  );
  return rows.map((row) => ({ ...row, invoice_number: told.get(row.order_id) ?? null }));
}

export const unbilledParts = query({
  name: "supplier_invoices.unbilled",
  permission: "stock:cost",
  input: OfSupplier,
  run: ({ db, input }) => readUnbilled(db, input.supplier_id),
});

import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { may } from "@/lib/core/actor";
import { notFound } from "@/lib/core/errors";
import { query } from "@/lib/core/query";
import { jsonColumn, readRows } from "@/lib/core/read-rows";
import { SupplierOrderAnswer } from "../responses";
import { OneOrder, SupplierLine } from "../schema/order";

const Row = SupplierOrderAnswer.extend({ supplier_lines: jsonColumn(z.array(SupplierLine)).nullable() });

/**
 * How the last attempt to tell a supplier of an order by computer stands. NOT_FOUND if the order was never sent that way. What parts cost is left
 * out for who may not see costs.
 */
export const supplierOrder = query({
  name: "supplier_orders.get",
  permission: "stock:read",
  input: OneOrder,
  async run({ db, actor, input: { id } }): Promise<SupplierOrderAnswer> {
    const [row] = await db
      .execute(sql`
      select o.id, o.purchase_order_id, o.reference, o.state, n.name as supplier, l.kind = 'sandbox' as made_up, o.supplier_order_id,
        o.supplier_status, o.supplier_invoice, o.supplier_lines, o.outcome, o.problem, o.sent_at::text, o.asked_at::text, o.created_at::text
      from supplier_orders o join supplier_links l on l.id = o.supplier_link_id join supplier_names n on n.id = l.supplier_id
      where o.purchase_order_id = ${id} order by o.id desc limit 1`)
      .then(readRows(Row));
    if (!row) throw notFound("order to a supplier");
    const { supplier_lines } = row;
    if (may(actor, "stock:cost") || !supplier_lines) return row;
    return { ...row, supplier_lines: supplier_lines.map((line) => ({ ...line, unit_pence: null })) };
  },
});

import "server-only";
import { type SQL, sql } from "drizzle-orm";
import { z } from "zod";
import { BOUNDS } from "@/lib/core/database/filters";
import { rowsWhere } from "@/lib/core/database/page";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { listQuery, type Orders } from "@/lib/lists/list-query";
import type { invoiceList } from "../list";
import type { InvoiceRow } from "../responses";
import { InvoiceList } from "../schema/lists";

const FROM = sql`supplier_invoices i`;

const ORDERS: Orders<typeof invoiceList> = {
  invoice_date: { by: sql`i.invoice_date`, index: "asc" },
  number: { by: sql`i.number_key`, index: "asc" },
};

/** Returns one page of suppliers' invoices and credit notes. */
export const listInvoices = listQuery<InvoiceRow, typeof InvoiceList>({
  name: "supplier_invoices.list",
  permission: "stock:cost",
  input: InvoiceList,
  select: ({ input }) => ({
    from: FROM,
    id: sql`i.id`,
    where: conditions(input),
    sorts: ORDERS,
    rows: (keys) => sql`
      select i.id, i.kind, i.status, i.supplier_id, u.name as supplier_name, i.number, i.invoice_date, i.due_date, i.vat_date, i.net, i.tax, i.gross,
        i.created_at, i.updated_at, i.version
      from ${keys} page join supplier_invoices i on i.id = page.id join supplier_names u on u.id = i.supplier_id`,
  }),
  total: ({ input }) => rowsWhere(FROM, conditions(input)),
});

function conditions(input: z.output<typeof InvoiceList>): SQL[] {
  const where = [sql`i.deleted_at is null`];
  if (input.status) where.push(sql`i.status = ${input.status}`);
  if (input.kind) where.push(sql`i.kind = ${input.kind}`);
  if (input.supplier_id) where.push(sql`i.supplier_id = ${input.supplier_id}`);
  if (input.invoice_date) where.push(sql`i.invoice_date = ${input.invoice_date}`);
  for (const [bound, { sign }] of Object.entries(BOUNDS)) {
    const day = input[`invoice_date[${bound as keyof typeof BOUNDS}]`];
    if (day) where.push(sql`i.invoice_date ${sql.raw(sign)} ${day}`);
  }
  if (input.updated_since) where.push(sql`i.updated_at >= ${input.updated_since}`);
  if (input.q)
    where.push(sql`(i.number_key like regexp_replace(fold(${input.q}), '[\\s%_]', '', 'g') || '%'
      or i.supplier_id in (select id from supplier_names where fold(name) like '%' || fold(${input.q}) || '%'))`);
  return where;
}

const Sums = z.object({
  status: z.string(),
  papers: z.int(),
  net: z.string(),
  tax: z.string(),
  gross: z.string(),
});
export type InvoiceSums = z.infer<typeof Sums>;

/** The sums of the same list by status, credit notes taken off. */
export const invoiceTotals = query({
  name: "supplier_invoices.totals",
  permission: "stock:cost",
  input: InvoiceList,
  async run({ db, input: { status: _, ...input } }): Promise<InvoiceSums[]> {
    const where = sql.join(conditions({ ...input, status: undefined }), sql` and `);
    const signed = (column: SQL) =>
      sql`sum(case when i.kind = 'credit' then -${column} else ${column} end)::numeric(14, 2)`;
    return db
      .execute(sql`
      select i.status, count(*)::int as papers, ${signed(sql`i.net`)} as net, ${signed(sql`i.tax`)} as tax, ${signed(sql`i.gross`)} as gross
      from ${FROM} where ${where} group by i.status`)
      .then(readRows(Sums));
  },
});

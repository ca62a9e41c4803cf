import "server-only";
import { sql } from "drizzle-orm";
import { z } from "zod";
import { oneRow } from "@/lib/core/database/one-row";
import { today } from "@/lib/core/dates/dates";
import { query } from "@/lib/core/query";
import { readRows } from "@/lib/core/read-rows";
import { sumsByAge, sumToSend } from "../rules/owed-ages";
import { OfSupplier } from "../schema/lists";
import { readOwed } from "./owed";

const Facts = z.object({
  booked_gross: z.string(),
  booked: z.int(),
  drafts: z.int(),
  unbilled: z.int(),
  statement_id: z.string().nullable(),
  statement_date: z.string().nullable(),
});

/** The account of one supplier in a few figures: booked this month, drafts, deliveries not billed, what they owe, the last statement. */
export const supplierAccount = query({
  name: "supplier_accounts.get",
  permission: "stock:cost",
  input: OfSupplier,
  async run({ db, input: { supplier_id } }) {
    const month = `${today().slice(0, 7)}-01`;
    const [facts, owed] = await Promise.all([
      oneRow(
        db
          .execute(sql`
        select coalesce(sum(case when i.kind = 'credit' then -i.gross else i.gross end) filter (where i.status = 'booked' and i.invoice_date >= ${month}), 0)::numeric(14, 2) as booked_gross,
          count(*) filter (where i.status = 'booked' and i.invoice_date >= ${month})::int as booked,
          count(*) filter (where i.status = 'draft')::int as drafts,
          (select count(*) from received_parts r where r.supplier_id = ${supplier_id} and r.quantity > 0 and not exists (
            select from supplier_invoice_lines l join supplier_invoices p on p.id = l.supplier_invoice_id
            where l.purchase_receipt_id = r.id and p.status <> 'void' and p.deleted_at is null))::int as unbilled,
          max(s.id::text) as statement_id, max(s.statement_date::text) as statement_date
        from (select id, statement_date from supplier_statements where supplier_id = ${supplier_id} and deleted_at is null
            order by statement_date desc, id desc limit 1) s
          full join (select * from supplier_invoices where supplier_id = ${supplier_id} and deleted_at is null) i on false`)
          .then(readRows(Facts)),
      ),
      readOwed(db, supplier_id),
    ]);
    return { ...facts, owed: sumsByAge(owed), to_send: sumToSend(owed), returns: owed.length };
  },
});

export type SupplierAccount = Awaited<ReturnType<(typeof supplierAccount)["execute"]>>;
